// The seam to the disk. Every read and write of a folder goes through it, so that tests can let any of them fail.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace traject::store {

enum class EntryKind { file, folder, other };

struct Entry {
  std::string name;
  EntryKind kind = EntryKind::other;
  bool is_link = false;
};

// Every function throws base::Failure (input_output), naming the path and the system's reason, unless it says otherwise.
class FileSystem {
 public:
  FileSystem() = default;
  FileSystem(const FileSystem&) = delete;
  FileSystem& operator=(const FileSystem&) = delete;
  virtual ~FileSystem() = default;

  // The entries of a folder in the order of their names; none for a folder that is not there.
  [[nodiscard]] virtual std::vector<Entry> list(const std::filesystem::path& folder) const = 0;
  // At most `limit` bytes of a file; nothing when there is no such file.
  [[nodiscard]] virtual std::optional<std::string> read(const std::filesystem::path& file,
                                                        std::size_t limit) const = 0;
  // Where a link leads in the end; the path itself for what is no link.
  [[nodiscard]] virtual std::filesystem::path resolve(const std::filesystem::path& path) const = 0;

  virtual void create_folders(const std::filesystem::path& folder) = 0;
  // Writes all bytes; they need not be on the disk yet.
  virtual void write(const std::filesystem::path& file, const std::string& bytes) = 0;
  // Waits until the bytes of these files are on the disk.
  virtual void sync_files(const std::vector<std::filesystem::path>& files) = 0;
  virtual void rename(const std::filesystem::path& from, const std::filesystem::path& to) = 0;
  // Nothing happens when there is no such file.
  virtual void remove(const std::filesystem::path& file) = 0;
  // Waits until the names in a folder are on the disk.
  virtual void sync_folder(const std::filesystem::path& folder) = 0;
};

// The real one.
[[nodiscard]] FileSystem& disk();

}  // namespace traject::store
