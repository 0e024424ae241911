#include "store/reading/read_ahead.hpp"

#include <algorithm>
#include <deque>
#include <future>
#include <thread>

#include "base/memory.hpp"

namespace traject::store {
namespace {

constexpr std::size_t few_files = 64;    // not worth a thread
constexpr std::size_t very_many = 2000;  // megabytes, where they are kept
constexpr std::size_t at_a_time = 256;
constexpr std::size_t most_batches = read_ahead_window / at_a_time;

// How many batches of files are read at the same time, the one that is visited among them.
std::size_t batches_ahead() {
  return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 2, most_batches);
}

}  // namespace

void read_ahead(std::size_t count, const FileSystem& disk,
                const std::function<void(std::size_t, const FileSystem&)>& read,
                const std::function<void(std::size_t)>& visit) {
  const bool is_many = count >= few_files;
  if (count >= very_many) base::expect_much_memory();
  // If the system has no thread left, a batch is read when it is asked for.
  const auto policy = is_many ? std::launch::async | std::launch::deferred : std::launch::deferred;
  const auto read_batch = [&](std::size_t from) {
    const auto another = is_many ? disk.another() : nullptr;
    for (std::size_t i = from; i < std::min(from + at_a_time, count); ++i) read(i, another ? *another : disk);
  };
  std::deque<std::future<void>> ahead;
  std::size_t next = 0;
  for (std::size_t i = 0; i < count;) {
    for (; next < count && ahead.size() < batches_ahead(); next += at_a_time)
      ahead.push_back(std::async(policy, read_batch, next));
    ahead.front().get();
    ahead.pop_front();
    for (const std::size_t end = std::min(i + at_a_time, count); i < end; ++i) visit(i);
  }
}

}  // namespace traject::store
