// Every command that writes, a folder in which each has something to write, and a disk that fails.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/failure.hpp"
#include "golden/sandbox.hpp"
#include "store/disk/file_system.hpp"

namespace traject::golden {

enum class Fault { one_call_fails, the_program_dies };
enum class Calls { all, that_change_names };

// The disk, of which one call fails as if the disk were broken, or after which nothing happens any more.
class FaultyDisk final : public store::FileSystem {
 public:
  explicit FaultyDisk(int failing_call, Fault fault = Fault::one_call_fails, Calls calls = Calls::all)
      : failing_call_(failing_call), fault_(fault), counted_(calls) {}

  [[nodiscard]] bool has_failed() const { return calls_ >= failing_call_; }

  std::vector<store::Entry> list(const store::Spot& folder) const override {
    return count(folder), store::disk().list(folder);
  }
  std::optional<store::EntryKind> kind_of(const store::Spot& spot) const override {
    return count(spot), store::disk().kind_of(spot);
  }
  std::optional<std::string> read(const store::Spot& file, std::size_t limit) const override {
    return count(file), store::disk().read(file, limit);
  }
  std::optional<std::string> read_named(const std::filesystem::path& file, std::size_t limit) const override {
    return count({file}), store::disk().read_named(file, limit);
  }
  void create_folders(const store::Spot& folder, store::Access access) override {
    count(folder), store::disk().create_folders(folder, access);
  }
  // Half of it is there when the disk is full; all of it when only closing fails.
  store::Owner write(const store::Spot& file, const std::string& bytes, const std::string& like,
                     store::Access access) override {
    if (fails_next())
      static_cast<void>(store::disk().write(file, bytes.substr(0, bytes.size() / 2), like, access));
    count(file);
    const auto owner = store::disk().write(file, bytes, like, access);
    count(file);
    return owner;
  }
  void sync_files(const std::vector<store::Spot>& files) override {
    count(files.front()), store::disk().sync_files(files);
  }
  void rename(const store::Spot& from, const std::string& name) override {
    count_change(from), store::disk().rename(from, name);
  }
  void remove(const store::Spot& file) override { count_change(file), store::disk().remove(file); }
  void sync_folder(const store::Spot& folder) override {
    count_change(folder), store::disk().sync_folder(folder);
  }

 private:
  [[nodiscard]] bool fails_next() const { return counted_ == Calls::all && calls_ + 1 == failing_call_; }
  void count(const store::Spot& spot) const {
    if (counted_ == Calls::all || has_died()) count_change(spot);
  }
  [[nodiscard]] bool has_died() const { return has_failed() && fault_ == Fault::the_program_dies; }
  void count_change(const store::Spot& spot) const {
    ++calls_;
    if (calls_ < failing_call_ || (calls_ > failing_call_ && fault_ == Fault::one_call_fails)) return;
    throw base::Failure(
        base::FailureKind::input_output,
        {"failure.cannot-write", {{"path", spot.whole().string()}, {"reason", std::string("broken")}}});
  }

  mutable int calls_ = 0;
  int failing_call_;
  Fault fault_;
  Calls counted_;
};

// The command lines, to be run in what fresh_folder() gives.
[[nodiscard]] const std::vector<std::string>& writing_commands();

// With the list of everything whose term is over, as somebody signed it, in due.csv.
[[nodiscard]] std::unique_ptr<Sandbox> fresh_folder();

// Runs a command on a day that never changes. Gives its exit code, which is 0 or 4 where the disk fails.
int run_line(const std::string& line, const std::filesystem::path& folder, store::FileSystem& files);

}  // namespace traject::golden
