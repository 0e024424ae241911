// The real file system.
#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <set>
#include <system_error>

#include "base/failure.hpp"
#include "store/file_system.hpp"

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace traject::store {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const char* message, const fs::path& path, const std::error_code& error) {
  throw base::Failure(base::FailureKind::input_output,
                      {message, {{"path", path.generic_string()}, {"reason", error.message()}}});
}

std::error_code last_error() { return {errno, std::generic_category()}; }

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

File open(const fs::path& path, const char* mode) {
#ifdef _WIN32
  return File(_wfopen(path.c_str(), std::wstring(mode, mode + std::char_traits<char>::length(mode)).c_str()));
#else
  return File(std::fopen(path.c_str(), mode));
#endif
}

void sync(const fs::path& path) {
#ifdef _WIN32
  const File file = open(path, "r+b");
  if (!file || _commit(_fileno(file.get())) != 0) fail("failure.cannot-write", path, last_error());
#else
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) fail("failure.cannot-write", path, last_error());
  const int result = ::fsync(descriptor);
  const std::error_code error = last_error();
  ::close(descriptor);
  if (result != 0) fail("failure.cannot-write", path, error);
#endif
}

#ifdef __linux__
// Above so many files it is quicker to wait for everything that is under way on the disk.
constexpr std::size_t many_files = 100;

void sync_disk_of(const fs::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) fail("failure.cannot-write", path, last_error());
  const int result = ::syncfs(descriptor);
  const std::error_code error = last_error();
  ::close(descriptor);
  if (result != 0) fail("failure.cannot-write", path, error);
}
#endif

EntryKind kind_of(const fs::directory_entry& entry) {
  std::error_code ignored;
  if (entry.is_regular_file(ignored)) return EntryKind::file;
  return entry.is_directory(ignored) ? EntryKind::folder : EntryKind::other;
}

class Disk final : public FileSystem {
 public:
  std::vector<Entry> list(const fs::path& folder) const override {
    std::error_code error;
    std::vector<Entry> entries;
    fs::directory_iterator at(folder, error);
    if (error == std::errc::no_such_file_or_directory) return {};
    for (; !error && at != fs::directory_iterator(); at.increment(error)) {
      entries.push_back({at->path().filename().generic_string(), kind_of(*at), at->is_symlink()});
    }
    if (error) fail("failure.cannot-list", folder, error);
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return entries;
  }

  std::optional<std::string> read(const fs::path& path, std::size_t limit) const override {
    const File file = open(path, "rb");
    if (!file && (errno == ENOENT || errno == ENOTDIR)) return {};
    if (!file) fail("failure.cannot-read", path, last_error());
    std::string bytes;
    std::string buffer(64UL * 1024, '\0');
    while (bytes.size() < limit) {
      const std::size_t count =
          std::fread(buffer.data(), 1, std::min(buffer.size(), limit - bytes.size()), file.get());
      if (count == 0) break;
      bytes.append(buffer, 0, count);
    }
    if (std::ferror(file.get()) != 0) fail("failure.cannot-read", path, last_error());
    return bytes;
  }

  fs::path resolve(const fs::path& path) const override {
    std::error_code error;
    auto resolved = fs::weakly_canonical(path, error);
    if (error) fail("failure.cannot-read", path, error);
    return resolved;
  }

  void create_folders(const fs::path& folder) override {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) fail("failure.cannot-write", folder, error);
  }

  void write(const fs::path& path, const std::string& bytes) override {
    const File file = open(path, "wb");
    if (!file) fail("failure.cannot-write", path, last_error());
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size() &&
                         std::fflush(file.get()) == 0;
    if (!written) fail("failure.cannot-write", path, last_error());
  }

  void sync_files(const std::vector<fs::path>& files) override {
#ifdef __linux__
    if (files.size() > many_files) {
      std::set<fs::path> folders;  // which may lie on several disks
      for (const fs::path& file : files) folders.insert(file.parent_path());
      for (const fs::path& folder : folders) sync_disk_of(folder);
      return;
    }
#endif
    for (const fs::path& file : files) sync(file);
  }

  void rename(const fs::path& from, const fs::path& to) override {
    std::error_code error;
    fs::rename(from, to, error);
    if (error) fail("failure.cannot-write", to, error);
  }

  void remove(const fs::path& file) override {
    std::error_code error;
    fs::remove(file, error);
    if (error) fail("failure.cannot-write", file, error);
  }

  void sync_folder([[maybe_unused]] const fs::path& folder) override {
#ifndef _WIN32
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;  // a folder that may be written but not read: the file itself is on the disk
    ::fsync(descriptor);
    ::close(descriptor);
#endif
  }
};

}  // namespace

FileSystem& disk() {
  static Disk the_disk;
  return the_disk;
}

}  // namespace traject::store
