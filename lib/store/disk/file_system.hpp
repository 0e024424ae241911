// The seam to the disk. Every read and write of a folder goes through it, so that tests can let any of them fail.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/failure.hpp"
#include "base/message.hpp"

namespace traject::store {

// A link is a link, whatever it leads to; other: a pipe, a socket, a device.
enum class EntryKind { file, folder, link, other };

struct Entry {
  std::string name;
  EntryKind kind = EntryKind::other;
};

// A place on the disk. Links on the way to the root are followed, because who named it meant them; below it none is, of
// whatever depth and whenever it came there.
struct Spot {
  std::filesystem::path root;
  std::filesystem::path below = {};  // relative, without ".."; empty: the root itself

  [[nodiscard]] std::filesystem::path whole() const { return below.empty() ? root : root / below; }
  [[nodiscard]] Spot folder() const { return {root, below.parent_path()}; }
};

// Why the system refused something, by its error number: in words of our own where it happens every day, or else as that number.
[[nodiscard]] base::Value reason_of(int error);

// Thrown if a folder is not as it must be; callers treat it as an invalid record.
class WrongFolder : public base::Failure {
 public:
  explicit WrongFolder(base::Message message, std::optional<base::Message> hint = {})
      : Failure(base::FailureKind::input_output, std::move(message), std::move(hint)) {}
};

// A link, a pipe or a device is below a root where a file or a folder has to be, or one of these in the place of the
// other.
class NotPlain : public WrongFolder {
 public:
  NotPlain(std::filesystem::path path, EntryKind kind);
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] EntryKind kind() const { return kind_; }

 private:
  std::filesystem::path path_;
  EntryKind kind_;
};

// Who may read and write what is new: whoever the user's umask says; or the owner, and the group where the folder is shared
// with it: it may write there, and what is made there belongs to it (set-group-ID).
enum class Access { usual, no_others };

// What became of the owner of a file that took the place of another.
enum class Owner { same, changed };

// Every function throws base::Failure (input_output), naming the path and the system's reason, unless it says otherwise; and
// NotPlain. None waits for the other end of a pipe.
class FileSystem {
 public:
  FileSystem() = default;
  FileSystem(const FileSystem&) = delete;
  FileSystem& operator=(const FileSystem&) = delete;
  virtual ~FileSystem() = default;

  // The entries of a folder in the order of their names; none for a folder that is not there.
  [[nodiscard]] virtual std::vector<Entry> list(const Spot& folder) const = 0;
  // What is there; nothing if nothing is.
  [[nodiscard]] virtual std::optional<EntryKind> kind_of(const Spot& spot) const = 0;
  // At most `limit` bytes of a file; nothing when there is no such file.
  [[nodiscard]] virtual std::optional<std::string> read(const Spot& file, std::size_t limit) const = 0;
  // The same where there are many, and no path is to be taken apart for each.
  [[nodiscard]] virtual std::optional<std::string> read_below(
      const std::filesystem::path& root, const std::string& below, std::size_t limit) const {
    return read({root, below}, limit);
  }
  // The same of a file that somebody names on the command line: any link is followed, and a pipe is read to its end.
  [[nodiscard]] virtual std::optional<std::string> read_named(const std::filesystem::path& file,
                                                              std::size_t limit) const = 0;

  // The way there without links, as far as it exists.
  [[nodiscard]] virtual std::filesystem::path without_links(const std::filesystem::path& path) const;

  // Another way to the same files, to read by in a thread of its own; null where there is none.
  [[nodiscard]] virtual std::unique_ptr<const FileSystem> another() const { return nullptr; }

  // Makes a folder and those above it, as far as they are not there, and waits until their names are on the disk.
  virtual void create_folders(const Spot& folder, Access access) = 0;
  // Makes a new file of these bytes, which need not be on the disk yet. Where `like`, a name beside it, already exists, the new
  // file gets its mode, access list, group and owner; only the owner may be beyond us.
  [[nodiscard]] virtual Owner write(const Spot& file, const std::string& bytes, const std::string& like,
                                    Access access) = 0;
  // Waits until the bytes of these files are on the disk.
  virtual void sync_files(const std::vector<Spot>& files) = 0;
  // Gives a file another name in its folder, in the place of what has that name.
  virtual void rename(const Spot& from, const std::string& name) = 0;
  // Nothing happens when there is no such file.
  virtual void remove(const Spot& file) = 0;
  // Waits until the names in a folder are on the disk.
  virtual void sync_folder(const Spot& folder) = 0;
};

// The real one.
[[nodiscard]] FileSystem& disk();

}  // namespace traject::store
