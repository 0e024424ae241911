// One writer at a time: a lock file in .traject/, which the system frees when its holder dies.
#pragma once

#include <chrono>
#include <filesystem>

namespace traject::store {

inline constexpr std::chrono::seconds lock_patience{10};

class FolderLock {
 public:
  // Makes .traject/ (with a .gitignore of its own) and waits for the lock. Throws base::Failure (input_output) when
  // another command holds it for longer than `patience`, or when the folder cannot be written; NotPlain where a link or a pipe
  // is in the place of one of these.
  explicit FolderLock(const std::filesystem::path& root, std::chrono::milliseconds patience = lock_patience);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
#ifdef _WIN32
  void* handle_ = nullptr;
#else
  int descriptor_ = -1;
#endif
};

}  // namespace traject::store
