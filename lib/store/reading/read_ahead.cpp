#include "store/reading/read_ahead.hpp"

#include <algorithm>
#include <condition_variable>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "base/memory.hpp"

namespace traject::store {
namespace {

constexpr std::size_t few_files = 64;    // not worth a thread
constexpr std::size_t very_many = 2000;  // megabytes, where they are kept
constexpr std::size_t at_a_time = 64;
constexpr std::size_t most_batches = read_ahead_window / at_a_time;

// Hands out batches of files in their order, only so far ahead of the visit as there is room for what was read.
class Batches {
 public:
  explicit Batches(std::size_t count) : count_(count) {}

  // The next one to read, once there is room; nothing when none is left.
  std::optional<std::size_t> take() {
    std::unique_lock lock(mutex_);
    room_.wait(lock, [&] { return taken_ == count_ || taken_ < visited_ + most_batches; });
    return taken_ == count_ ? std::nullopt : std::optional(taken_++);
  }
  // Whether it is the caller's to read, because nobody else has taken it.
  bool take(std::size_t batch) {
    const std::lock_guard lock(mutex_);
    if (taken_ != batch) return false;
    ++taken_;
    return true;
  }
  void visited() {
    {
      const std::lock_guard lock(mutex_);
      ++visited_;
    }
    room_.notify_one();
  }
  void stop() {
    {
      const std::lock_guard lock(mutex_);
      taken_ = count_;
    }
    room_.notify_all();
  }

 private:
  std::size_t count_;
  std::size_t taken_ = 0;
  std::size_t visited_ = 0;
  std::mutex mutex_;
  std::condition_variable room_;
};

// Also when a read or a visit throws, so that no worker waits for room.
struct Stop {
  Batches& batches;
  ~Stop() { batches.stop(); }
};

std::size_t worker_count() {
  return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 2, most_batches);
}

}  // namespace

void read_ahead(std::size_t count, const FileSystem& disk,
                const std::function<void(std::size_t, const FileSystem&)>& read,
                const std::function<void(std::size_t)>& visit) {
  if (count >= very_many) base::expect_much_memory();
  std::vector<std::packaged_task<void(const FileSystem&)>> tasks;
  for (std::size_t from = 0; from < count; from += at_a_time) {
    tasks.emplace_back([&read, from, end = std::min(from + at_a_time, count)](const FileSystem& by) {
      for (std::size_t i = from; i < end; ++i) read(i, by);
    });
  }
  Batches batches(tasks.size());
  const auto work = [&] {
    const auto another = disk.another();
    while (const auto batch = batches.take()) tasks[*batch](another ? *another : disk);
  };
  std::vector<std::future<void>> workers;  // waited for once they are told to stop
  const Stop stop{batches};
  // If the system has no thread left, a batch is read when it is asked for.
  for (std::size_t i = 0; count >= few_files && i < worker_count(); ++i) workers.push_back(std::async(work));
  for (std::size_t batch = 0; batch < tasks.size(); ++batch) {
    if (batches.take(batch)) tasks[batch](disk);
    tasks[batch].get_future().get();
    const std::size_t from = batch * at_a_time;
    for (std::size_t i = from; i < std::min(from + at_a_time, count); ++i) visit(i);
    batches.visited();
  }
}

}  // namespace traject::store
