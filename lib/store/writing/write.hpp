// Records to folder: every file is wholly old or wholly new.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/failure.hpp"
#include "model/change.hpp"
#include "store/disk/folder.hpp"
#include "store/writing/later_days.hpp"

namespace traject::store {

// A file as it is and as it will be. Paths are relative to the data folder.
struct FileEdit {
  std::string file;
  std::optional<std::string> before;  // absent: a new file
  std::string after;
};

// What the changes mean for the bytes on the disk; files that stay the same are left out. Where the action saw the records
// of a day, what its files hold of later days stays in them; throws base::Failure (refused) where the two touch the same thing.
[[nodiscard]] std::vector<FileEdit> plan_edits(const Folder& folder, const model::Changes& changes,
                                               const std::optional<Seen>& seen = {});

// The new file is in its place, but the disk did not say that it stays there after a power cut.
class NotSynced : public base::Failure {
 public:
  explicit NotSynced(const base::Failure& failure) : Failure(failure) {}
};

// Writes bytes to a temporary file beside the target, waits until they are on the disk, and renames. Throws
// base::Failure (input_output); then the target is as it was, unless it is a NotSynced, and no temporary file is left. An existing
// file keeps its mode and owner; a new one may be read by whoever `access` says.
void write_atomically(FileSystem& files, const Spot& target, const std::string& bytes,
                      Access access = Access::usual);

// What became of a set of edits. Where something failed before the first file was replaced, nothing is done.
struct Applied {
  std::vector<std::string> done;      // files that are wholly new
  std::vector<std::string> not_done;  // files that are wholly old
  std::vector<std::string> now_ours;  // of those that are new: files that had another owner
  std::optional<base::Failure> failure;
  bool is_wrong_folder = false;       // the failure is a WrongFolder
  bool is_decided = false;            // the next command that writes completes it
  std::vector<std::string> not_gone;  // files that were to go with them and are still there
};

// Carries the edits out: all of them, or as far as the file system allows none. All bytes are on the disk before the
// first file is replaced, so that only the replacing itself can stop halfway; to do the same again then completes it.
// No temporary file is left. Names are for their owner, and for the group of a shared folder; where they lie outside
// the folder, they lie in a folder that is there and holds nothing else, or WrongFolder is the failure. The caller
// holds the folder's lock. `progress` is told how many files are written so far.
[[nodiscard]] Applied apply(const Folder& folder, const std::vector<FileEdit>& edits,
                            const std::function<void(std::size_t)>& progress = {});

// Removes what a write that did not come to its end has left. The caller holds the folder's lock.
void remove_leftovers(const Folder& folder, const std::vector<Spot>& leftovers);

}  // namespace traject::store
