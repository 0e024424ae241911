// The real file system of Linux, macOS and the like: each part of a path below a root is opened by itself, relative to the
// folder it stands in.
#ifndef _WIN32

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <map>
#include <memory>
#include <string_view>
#include <system_error>

#include "store/disk/descriptor.hpp"
#include "store/disk/file_system.hpp"

namespace traject::store {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const char* message, const fs::path& path, int error = errno) {
  throw base::Failure(base::FailureKind::input_output,
                      {message, {{"path", path.generic_string()}, {"reason", reason_of(error)}}});
}

constexpr const char* cannot_read = "failure.cannot-read";
constexpr const char* cannot_write = "failure.cannot-write";

std::optional<EntryKind> kind_in(int folder, const char* name) {
  struct stat status {};
  if (::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0) return {};
  return kind_of_mode(status.st_mode);
}

EntryKind kind_of_entry(int folder, const dirent& entry) {
  switch (entry.d_type) {
    case DT_REG: return EntryKind::file;
    case DT_DIR: return EntryKind::folder;
    case DT_LNK: return EntryKind::link;
    case DT_UNKNOWN: return kind_in(folder, entry.d_name).value_or(EntryKind::other);
    default: return EntryKind::other;
  }
}

bool says_not_plain(int error) {
  return error == ELOOP || error == EMLINK || error == ENOTDIR || error == ENXIO;
}

// A folder that may be entered and not listed is opened for that alone.
Descriptor open_folder(int above, const char* path, int follow) {
  constexpr int flags = O_DIRECTORY | O_CLOEXEC;
  Descriptor folder(::openat(above, path, O_RDONLY | flags | follow));
#ifdef O_PATH
  if (!folder.is_open() && errno == EACCES) return Descriptor(::openat(above, path, O_PATH | flags | follow));
#endif
  return folder;
}

void sync_folder_at(int folder, const fs::path& path) {
  // Some file systems know no waiting for a folder, and one that may not be listed cannot be waited for.
  if (::fsync(folder) != 0 && errno != EINVAL && errno != EBADF) fail(cannot_write, path);
}

// The way to a root is its user's: links are followed, and what is missing is made.
void make_root(const fs::path& root) {
  if (root.empty() || open_folder(AT_FDCWD, root.c_str(), 0).is_open()) return;
  if (errno != ENOENT) fail(cannot_write, root);
  const fs::path normal = root.has_filename() ? root : root.parent_path();
  const fs::path above = normal.has_parent_path() ? normal.parent_path() : fs::path(".");
  make_root(above);
  if (::mkdir(normal.c_str(), 0777) != 0 && errno != EEXIST) fail(cannot_write, root);
  const Descriptor folder = open_folder(AT_FDCWD, above.c_str(), 0);
  if (folder.is_open()) sync_folder_at(folder.number(), above);
}

std::string read_all(int file, std::size_t expected, std::size_t limit, const fs::path& path) {
  std::string bytes;
  std::size_t count = 0;
  for (std::size_t room = std::min(expected + 1, limit);; room = std::min(2 * room, limit)) {
    bytes.resize(room);
    while (count < room) {
      const auto got = ::read(file, bytes.data() + count, room - count);
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) fail(cannot_read, path);
      if (got == 0) {
        bytes.resize(count);
        return bytes;
      }
      count += static_cast<std::size_t>(got);
    }
    if (room == limit) return bytes;
  }
}

// Of a file whose size is known, as it was when that was asked.
template <class Path>
std::string read_sized(int file, std::size_t size, std::size_t limit, Path path) {
  std::string bytes(std::min(size, limit), '\0');
  for (std::size_t count = 0; count < bytes.size();) {
    const auto got = ::read(file, bytes.data() + count, bytes.size() - count);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail(cannot_read, path());
    if (got == 0) bytes.resize(count);
    count += static_cast<std::size_t>(got);
  }
  return bytes;
}

void write_all(int file, const std::string& bytes, const fs::path& path) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto written = ::write(file, bytes.data() + at, bytes.size() - at);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(cannot_write, path);
    at += static_cast<std::size_t>(written);
  }
}

#ifdef __linux__
// The list of those who may besides owner and group; a new file may have inherited another one.
void copy_access_list(int from, int to, const fs::path& path) {
  constexpr const char* list = "system.posix_acl_access";
  const auto size = ::fgetxattr(from, list, nullptr, 0);
  if (size < 0) {
    if (::fremovexattr(to, list) != 0 && errno != ENODATA && errno != ENOTSUP) fail(cannot_write, path);
    return;
  }
  std::string bytes(static_cast<std::size_t>(size), '\0');
  if (::fgetxattr(from, list, bytes.data(), bytes.size()) != size ||
      ::fsetxattr(to, list, bytes.data(), bytes.size(), 0) != 0) {
    fail("failure.cannot-keep-access", path);
  }
}
#else
void copy_access_list(int, int, const fs::path&) {}
#endif

// Nobody may read who might not before: what cannot be kept is refused, but for the owner.
Owner copy_access(int from, int to, const fs::path& path) {
  struct stat wanted {};
  struct stat now {};
  if (::fstat(from, &wanted) != 0 || ::fstat(to, &now) != 0) fail(cannot_write, path);
  if (!S_ISREG(wanted.st_mode)) throw NotPlain(path, kind_of_mode(wanted.st_mode));
  if (wanted.st_gid != now.st_gid && ::fchown(to, static_cast<uid_t>(-1), wanted.st_gid) != 0)
    fail("failure.cannot-keep-access", path);
  const bool same = wanted.st_uid == now.st_uid || ::fchown(to, wanted.st_uid, static_cast<gid_t>(-1)) == 0;
  copy_access_list(from, to, path);
  if (::fchmod(to, wanted.st_mode & 0777U) != 0) fail("failure.cannot-keep-access", path);
  return same ? Owner::same : Owner::changed;
}

// The mode of what is made in a folder, before the umask; `all` is that of what everybody may use.
mode_t mode_in(int folder, mode_t all, Access access) {
  if (access == Access::usual) return all;
  struct stat above {};
  const bool is_shared =
      ::fstat(folder, &above) == 0 && (above.st_mode & S_IWGRP) != 0 && (above.st_mode & S_ISGID) != 0;
  return all & (is_shared ? 0770U : 0700U);
}

#ifdef __linux__
// Above so many files it is quicker to let the system bring everything to the disk at once, before each is asked for.
constexpr std::size_t many_files = 100;
#endif

class Disk final : public FileSystem {
 public:
  std::vector<Entry> list(const Spot& folder) const override {
    const int at = folder_at(folder);
    if (at < 0) return {};
    const int number = ::openat(at, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (number < 0) fail("failure.cannot-list", folder.whole());
    const std::unique_ptr<DIR, int (*)(DIR*)> stream(::fdopendir(number), &::closedir);
    if (!stream) fail("failure.cannot-list", folder.whole());
    std::vector<Entry> entries;
    errno = 0;
    while (const dirent* entry = ::readdir(stream.get())) {
      const std::string name = entry->d_name;
      if (name != "." && name != "..") entries.push_back({name, kind_of_entry(at, *entry)});
      errno = 0;
    }
    if (errno != 0) fail("failure.cannot-list", folder.whole());
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return entries;
  }

  std::optional<EntryKind> kind_of(const Spot& spot) const override {
    const int folder = folder_at(spot.folder());
    if (folder < 0) return {};
    if (spot.below.empty()) return EntryKind::folder;
    const auto kind = kind_in(folder, spot.below.filename().c_str());
    if (!kind && errno != ENOENT) fail(cannot_read, spot.whole());
    return kind;
  }

  std::optional<std::string> read(const Spot& file, std::size_t limit) const override {
    return read_below(file.root, file.below.native(), limit);
  }

  // Done for every record, so no path is taken apart or put together unless something is wrong.
  std::optional<std::string> read_below(const fs::path& root, const std::string& below,
                                        std::size_t limit) const override {
    const std::size_t slash = below.rfind('/');
    const char* name = below.c_str() + (slash == std::string::npos ? 0 : slash + 1);
    const auto open_in = [&](int folder) {
      constexpr int plain = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
      return Descriptor(folder < 0 ? -1 : ::openat(folder, name, plain));
    };
    const auto whole = [&] { return Spot{root, below}.whole(); };
    // Where it is not in the folder that is open, another folder may have that name by now.
    const auto folder_below = std::string_view(below).substr(0, slash == std::string::npos ? 0 : slash);
    Descriptor opened = is_open(root, folder_below) ? open_in(last_.number()) : Descriptor();
    if (!opened.is_open()) {
      const int folder = folder_at({root, folder_below});
      if (folder < 0) return {};
      opened = open_in(folder);
      if (!opened.is_open() && errno == ENOENT) return {};
      if (!opened.is_open()) fail_at(folder, name, whole(), cannot_read);
    }
    struct stat status {};
    if (::fstat(opened.number(), &status) != 0) fail(cannot_read, whole());
    if (!S_ISREG(status.st_mode)) throw NotPlain(whole(), kind_of_mode(status.st_mode));
    return read_sized(opened.number(), static_cast<std::size_t>(status.st_size), limit, whole);
  }

  std::unique_ptr<const FileSystem> another() const override { return std::make_unique<Disk>(); }

  std::optional<std::string> read_named(const fs::path& file, std::size_t limit) const override {
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!opened.is_open() && (errno == ENOENT || errno == ENOTDIR)) return {};
    if (!opened.is_open()) fail(cannot_read, file);
    return read_all(opened.number(), 64UL * 1024, limit, file);
  }

  void create_folders(const Spot& folder, Access access) override {
    make_root(folder.root);
    if (folder_at(folder) >= 0) return;
    Spot made{folder.root, {}};
    for (const fs::path& part : folder.below) {
      const int above = existing(made);
      made.below /= part;
      if (::mkdirat(above, part.c_str(), mode_in(above, 0777, access)) == 0) {
        sync_folder_at(above, made.folder().whole());
      } else if (errno != EEXIST) {
        fail(cannot_write, made.whole());
      }
    }
    static_cast<void>(existing(folder));
  }

  Owner write(const Spot& file, const std::string& bytes, const std::string& like, Access access) override {
    const int folder = existing(file.folder());
    const fs::path target = file.folder().whole() / like;
    const Descriptor old(::openat(folder, like.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!old.is_open() && errno != ENOENT) fail_at(folder, like, target, cannot_write);
    Descriptor made(::openat(
        folder, file.below.filename().c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
        old.is_open() ? 0600 : mode_in(folder, 0666, access)));
    if (!made.is_open()) fail(cannot_write, target);
    const Owner owner = old.is_open() ? copy_access(old.number(), made.number(), target) : Owner::same;
    write_all(made.number(), bytes, target);
    if (!made.close()) fail(cannot_write, target);
    return owner;
  }

  void sync_files(const std::vector<Spot>& files) override {
#ifdef __linux__
    if (files.size() > many_files) {
      std::map<fs::path, const Spot*> folders;  // which may lie on several disks
      for (const Spot& file : files) folders.emplace(file.folder().whole(), &file);
      for (const auto& [path, file] : folders) {
        if (::syncfs(existing(file->folder())) != 0 && errno != EBADF) fail(cannot_write, path);
      }
    }
#endif
    for (const Spot& file : files) {
      Descriptor opened(::openat(existing(file.folder()), file.below.filename().c_str(),
                                 O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
      if (!opened.is_open() || ::fsync(opened.number()) != 0 || !opened.close())
        fail(cannot_write, file.whole());
    }
  }

  void rename(const Spot& from, const std::string& name) override {
    const int folder = existing(from.folder());
    if (::renameat(folder, from.below.filename().c_str(), folder, name.c_str()) != 0)
      fail(cannot_write, from.folder().whole() / name);
  }

  void remove(const Spot& file) override {
    const int folder = folder_at(file.folder());
    if (folder < 0) return;
    if (::unlinkat(folder, file.below.filename().c_str(), 0) != 0 && errno != ENOENT)
      fail(cannot_write, file.whole());
  }

  void sync_folder(const Spot& folder) override { sync_folder_at(existing(folder), folder.whole()); }

 private:
  [[noreturn]] static void fail_at(int folder, const fs::path& name, const fs::path& path,
                                   const char* message) {
    const int error = errno;
    const auto kind = kind_in(folder, name.c_str());
    if (says_not_plain(error) && kind) throw NotPlain(path, *kind);
    fail(message, path, error);
  }

  [[nodiscard]] int existing(const Spot& folder) const {
    const int at = folder_at(folder);
    if (at < 0) fail(cannot_write, folder.whole(), ENOENT);
    return at;
  }

  // The folder, open until another one is asked for; below zero where there is none.
  [[nodiscard]] int folder_at(const Spot& folder) const {
    if (is_last(folder)) return last_.number();
    Descriptor at = open_folder(AT_FDCWD, folder.root.empty() ? "." : folder.root.c_str(), 0);
    if (!at.is_open() && errno != ENOENT && errno != ENOTDIR) fail(cannot_read, folder.root);
    Spot way{folder.root, {}};
    for (const fs::path& part : folder.below) {
      if (!at.is_open()) return -1;
      way.below /= part;
      Descriptor inner = open_folder(at.number(), part.c_str(), O_NOFOLLOW);
      if (!inner.is_open() && errno != ENOENT) fail_at(at.number(), part, way.whole(), cannot_read);
      at = std::move(inner);
    }
    if (!at.is_open()) return -1;
    last_ = std::move(at);
    last_folder_ = folder;
    return last_.number();
  }

  // One that was removed since is no longer it.
  [[nodiscard]] bool is_last(const Spot& folder) const {
    struct stat status {};
    return is_open(folder.root, folder.below.native()) && ::fstat(last_.number(), &status) == 0 &&
           status.st_nlink > 0;
  }

  [[nodiscard]] bool is_open(const fs::path& root, std::string_view below) const {
    return last_.is_open() && last_folder_.below.native() == below &&
           last_folder_.root.native() == root.native();
  }

  mutable Descriptor last_;
  mutable Spot last_folder_;
};

}  // namespace

FileSystem& disk() {
  static Disk the_disk;
  return the_disk;
}

}  // namespace traject::store

#endif
