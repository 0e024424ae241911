// The real file system of Windows: what stands on each part of a path below a root is looked at before it is used.
#ifdef _WIN32

#include <io.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

#include "store/disk/file_system.hpp"

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

File open(const fs::path& path, const wchar_t* mode) { return File(_wfopen(path.c_str(), mode)); }

std::optional<EntryKind> kind_of_path(const fs::path& path) {
  std::error_code error;
  switch (fs::symlink_status(path, error).type()) {
    case fs::file_type::none:
    case fs::file_type::not_found: return {};
    case fs::file_type::regular: return EntryKind::file;
    case fs::file_type::directory: return EntryKind::folder;
    case fs::file_type::symlink:
    case fs::file_type::junction: return EntryKind::link;
    default: return EntryKind::other;
  }
}

// The way to the file or folder has folders in it and nothing else; false where one of them is not there.
bool is_way(const Spot& spot) {
  fs::path at = spot.root;
  for (const fs::path& part : spot.below.parent_path()) {
    at /= part;
    const auto kind = kind_of_path(at);
    if (!kind) return false;
    if (*kind != EntryKind::folder) throw NotPlain(at, *kind);
  }
  return true;
}

std::string read_all(std::FILE* file, std::size_t limit, const fs::path& path) {
  std::string bytes;
  std::size_t count = 0;
  for (std::size_t room = std::min<std::size_t>(64UL * 1024, limit);; room = std::min(2 * room, limit)) {
    bytes.resize(room);
    count += std::fread(bytes.data() + count, 1, room - count, file);
    if (std::ferror(file) != 0) fail("failure.cannot-read", path, last_error());
    if (count == room && room < limit) continue;
    bytes.resize(count);
    return bytes;
  }
}

class Disk final : public FileSystem {
 public:
  std::unique_ptr<const FileSystem> another() const override { return std::make_unique<Disk>(); }

  std::vector<Entry> list(const Spot& folder) const override {
    if (!kind_of(folder)) return {};
    std::error_code error;
    std::vector<Entry> entries;
    fs::directory_iterator at(folder.whole(), error);
    for (; !error && at != fs::directory_iterator(); at.increment(error)) {
      const auto kind = kind_of_path(at->path()).value_or(EntryKind::other);
      entries.push_back({at->path().filename().generic_string(), kind});
    }
    if (error) fail("failure.cannot-list", folder.whole(), error);
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return entries;
  }

  std::optional<EntryKind> kind_of(const Spot& spot) const override {
    if (spot.below.empty())
      return fs::is_directory(spot.root) ? std::optional(EntryKind::folder) : std::nullopt;
    return is_way(spot) ? kind_of_path(spot.whole()) : std::nullopt;
  }

  std::optional<std::string> read(const Spot& file, std::size_t limit) const override {
    const auto kind = kind_of(file);
    if (!kind) return {};
    if (*kind != EntryKind::file) throw NotPlain(file.whole(), *kind);
    return read_named(file.whole(), limit);
  }

  std::optional<std::string> read_named(const fs::path& path, std::size_t limit) const override {
    const File file = open(path, L"rb");
    if (!file && errno == ENOENT) return {};
    if (!file) fail("failure.cannot-read", path, last_error());
    return read_all(file.get(), limit, path);
  }

  // Who may read what is new follows from the folder that it stands in.
  void create_folders(const Spot& folder, Access) override {
    if (is_way({folder.root, folder.below / "file"})) return;
    std::error_code error;
    fs::create_directories(folder.whole(), error);
    if (error) fail("failure.cannot-write", folder.whole(), error);
  }

  Owner write(const Spot& path, const std::string& bytes, const std::string& like, Access) override {
    const auto kind = kind_of({path.root, path.below.parent_path() / like});
    if (kind && *kind != EntryKind::file) throw NotPlain(path.folder().whole() / like, *kind);
    File file = open(path.whole(), L"wbx");
    const bool written = file && std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size() &&
                         std::fflush(file.get()) == 0;
    if (!written || std::fclose(file.release()) != 0)
      fail("failure.cannot-write", path.whole(), last_error());
    return Owner::same;
  }

  void sync_files(const std::vector<Spot>& files) override {
    for (const Spot& spot : files) {
      const File file = open(spot.whole(), L"r+b");
      if (!file || _commit(_fileno(file.get())) != 0)
        fail("failure.cannot-write", spot.whole(), last_error());
    }
  }

  void rename(const Spot& from, const std::string& name) override {
    std::error_code error;
    const fs::path to = from.folder().whole() / name;
    if (is_way(from)) fs::rename(from.whole(), to, error);
    if (error) fail("failure.cannot-write", to, error);
  }

  void remove(const Spot& file) override {
    std::error_code error;
    if (is_way(file)) fs::remove(file.whole(), error);
    if (error) fail("failure.cannot-write", file.whole(), error);
  }

  void sync_folder(const Spot&) override {}
};

}  // namespace

FileSystem& disk() {
  static Disk the_disk;
  return the_disk;
}

}  // namespace traject::store

#endif
