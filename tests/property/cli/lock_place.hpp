// Where a folder in memory has its lock, which is always on a disk.
#pragma once

#include <filesystem>
#include <random>
#include <string>

namespace traject::test {

class LockPlace {
 public:
  LockPlace()
      : path_(std::filesystem::temp_directory_path() /
              ("traject-lock-" + std::to_string(std::random_device{}()))) {
    std::filesystem::create_directories(path_);
  }
  LockPlace(const LockPlace&) = delete;
  LockPlace& operator=(const LockPlace&) = delete;
  ~LockPlace() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace traject::test
