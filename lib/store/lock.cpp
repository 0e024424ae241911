#include "store/lock.hpp"

#include <cerrno>
#include <fstream>
#include <system_error>
#include <thread>

#include "base/failure.hpp"

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace traject::store {
namespace {

namespace fs = std::filesystem;
constexpr std::chrono::milliseconds pause{25};

[[noreturn]] void fail(const fs::path& path, const std::error_code& error) {
  throw base::Failure(
      base::FailureKind::input_output,
      {"failure.cannot-write", {{"path", path.generic_string()}, {"reason", error.message()}}});
}

[[noreturn]] void fail_held() {
  throw base::Failure(
      base::FailureKind::input_output, {"failure.lock-held", {}}, base::Message{"hint.lock-held", {}});
}

// Derived files and the lock; nothing of it belongs in git.
fs::path make_own_folder(const fs::path& root) {
  const fs::path folder = root / ".traject";
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) fail(folder, error);
  const fs::path ignore = folder / ".gitignore";
  if (!fs::exists(ignore, error)) std::ofstream(ignore, std::ios::binary) << "*\n";
  return folder;
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

FolderLock::FolderLock(const fs::path& root, std::chrono::milliseconds patience) {
  const fs::path path = make_own_folder(root) / "lock";
  descriptor_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (descriptor_ < 0) fail(path, {errno, std::generic_category()});
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
