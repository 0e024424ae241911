// The lock is the system's, so these tests use a real folder.
#include "store/disk/lock.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <random>
#include <string>
#include <thread>

#include "base/failure.hpp"

using namespace traject;
using namespace std::chrono_literals;

namespace lock_test {

namespace fs = std::filesystem;

class TemporaryFolder {
 public:
  TemporaryFolder()
      : path_(fs::temp_directory_path() / ("traject-lock-" + std::to_string(std::random_device{}()))) {
    fs::create_directories(path_);
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

TEST_CASE("the second command waits until the first is done") {
  const TemporaryFolder folder;
  auto first = std::make_unique<store::FolderLock>(folder.path());
  std::thread later([&] {
    std::this_thread::sleep_for(100ms);
    first.reset();
  });
  const auto begin = std::chrono::steady_clock::now();
  const store::FolderLock second(folder.path(), 10s);
  CHECK(std::chrono::steady_clock::now() - begin >= 50ms);
  later.join();
}

TEST_CASE("who waits for too long is told that another command writes") {
  const TemporaryFolder folder;
  const store::FolderLock first(folder.path());
  try {
    const store::FolderLock second(folder.path(), 60ms);
    FAIL("nothing was thrown");
  } catch (const base::Failure& failure) {
    CHECK(failure.message().key == "failure.lock-held");
    CHECK(failure.kind() == base::FailureKind::input_output);
  }
}

TEST_CASE("the lock lies in a folder that git ignores") {
  const TemporaryFolder folder;
  const store::FolderLock lock(folder.path());
  std::ifstream ignore(folder.path() / ".traject/.gitignore");
  std::string line;
  std::getline(ignore, line);
  CHECK(line == "*");
}

TEST_CASE("a folder that is not there cannot be locked") {
  const TemporaryFolder folder;
  std::ofstream(folder.path() / "file") << "x";
  CHECK_THROWS_AS(store::FolderLock(folder.path() / "file"), base::Failure);
}

}  // namespace lock_test
