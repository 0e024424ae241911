#include "store/disk/lock.hpp"

#include <cerrno>
#include <fstream>
#include <system_error>
#include <thread>
#include <utility>

#include "base/failure.hpp"
#include "store/disk/descriptor.hpp"
#include "store/disk/file_system.hpp"

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace traject::store {
namespace {

namespace fs = std::filesystem;
constexpr std::chrono::milliseconds pause{25};

[[noreturn]] void fail(const fs::path& path, const std::error_code& error) {
  throw base::Failure(
      base::FailureKind::input_output,
      {"failure.cannot-write", {{"path", path.generic_string()}, {"reason", reason_of(error.value())}}});
}

[[noreturn]] void fail_held() {
  throw base::Failure(
      base::FailureKind::input_output, {"failure.lock-held", {}}, base::Message{"hint.lock-held", {}});
}

template <class Try>
void wait_for(Try try_once, std::chrono::milliseconds patience) {
  const auto until = std::chrono::steady_clock::now() + patience;
  while (!try_once()) {
    if (std::chrono::steady_clock::now() >= until) fail_held();
    std::this_thread::sleep_for(pause);
  }
}

}  // namespace

#ifdef _WIN32

namespace {

// Derived files and the lock; nothing of it belongs in git.
fs::path make_own_folder(const fs::path& root) {
  const fs::path folder = root / ".traject";
  std::error_code error;
  if (fs::is_symlink(fs::symlink_status(folder, error))) throw NotPlain(folder, EntryKind::link);
  fs::create_directories(folder, error);
  if (error) fail(folder, error);
  const fs::path ignore = folder / ".gitignore";
  if (!fs::exists(ignore, error)) std::ofstream(ignore, std::ios::binary) << "*\n";
  return folder;
}

}  // namespace

FolderLock::FolderLock(const fs::path& root, std::chrono::milliseconds patience) {
  const fs::path path = make_own_folder(root) / "lock";
  wait_for(
      [&] {
        // Nobody else may open the file while this handle is open.
        handle_ =
            CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
        if (handle_ != INVALID_HANDLE_VALUE) return true;
        if (GetLastError() != ERROR_SHARING_VIOLATION) {
          fail(path, std::error_code(static_cast<int>(GetLastError()), std::system_category()));
        }
        return false;
      },
      patience);
}

FolderLock::~FolderLock() { CloseHandle(handle_); }

#else

namespace {

constexpr int plain = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;

// What could not be opened may be no plain file or folder.
[[noreturn]] void fail_in(int folder, const char* name, const fs::path& path, EntryKind wanted) {
  const std::error_code error(errno, std::generic_category());
  struct stat status {};
  const bool stands = ::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0;
  if (stands && kind_of_mode(status.st_mode) != wanted) throw NotPlain(path, kind_of_mode(status.st_mode));
  fail(path, error);
}

// Derived files and the lock; nothing of it belongs in git.
int open_own_folder(int root, const fs::path& path) {
  constexpr const char* name = ".traject";
  if (::mkdirat(root, name, 0777) != 0 && errno != EEXIST) fail(path, {errno, std::generic_category()});
  Descriptor folder(::openat(root, name, O_RDONLY | O_DIRECTORY | plain));
  if (folder.number() < 0) fail_in(root, name, path, EntryKind::folder);
  const Descriptor ignore(::openat(folder.number(), ".gitignore", O_WRONLY | O_CREAT | plain, 0666));
  struct stat status {};
  // An empty one is of a command that was killed before it wrote it.
  const bool is_empty = ignore.number() >= 0 && ::fstat(ignore.number(), &status) == 0 &&
                        S_ISREG(status.st_mode) && status.st_size == 0;
  if (is_empty && ::write(ignore.number(), "*\n", 2) != 2)
    fail(path / ".gitignore", {errno, std::generic_category()});
  return folder.release();
}

int open_lock(const fs::path& root) {
  const Descriptor folder(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.number() < 0) fail(root, {errno, std::generic_category()});
  const fs::path path = root / ".traject";
  const Descriptor own(open_own_folder(folder.number(), path));
  Descriptor lock(::openat(own.number(), "lock", O_RDWR | O_CREAT | plain, 0666));
  struct stat status {};
  if (lock.number() < 0) fail_in(own.number(), "lock", path / "lock", EntryKind::file);
  if (::fstat(lock.number(), &status) != 0) fail(path / "lock", {errno, std::generic_category()});
  if (!S_ISREG(status.st_mode)) throw NotPlain(path / "lock", kind_of_mode(status.st_mode));
  return lock.release();
}

}  // namespace

FolderLock::FolderLock(const fs::path& root, std::chrono::milliseconds patience)
    : descriptor_(open_lock(root)) {
  const fs::path path = root / ".traject/lock";
  try {
    wait_for(
        [&] {
          if (::flock(descriptor_, LOCK_EX | LOCK_NB) == 0) return true;
          if (errno != EWOULDBLOCK && errno != EINTR) fail(path, {errno, std::generic_category()});
          return false;
        },
        patience);
  } catch (...) {
    ::close(descriptor_);
    throw;
  }
}

FolderLock::~FolderLock() { ::close(descriptor_); }

#endif

}  // namespace traject::store
