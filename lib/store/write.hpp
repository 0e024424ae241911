// Records to folder: every file is wholly old or wholly new.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/change.hpp"
#include "store/folder.hpp"

namespace traject::store {

// A file as it is and as it will be. Paths are relative to the data folder.
struct FileEdit {
  std::string file;
  std::optional<std::string> before;  // absent: a new file
  std::string after;
};

// What the changes mean for the bytes on the disk; files that stay the same are left out.
[[nodiscard]] std::vector<FileEdit> plan_edits(const Folder& folder, const model::Changes& changes);

// Writes bytes to a temporary file beside the target, waits until they are on the disk, and renames. Throws
// base::Failure (input_output); then the target is as it was, and no temporary file is left.
void write_atomically(FileSystem& files, const std::filesystem::path& target, const std::string& bytes);

// Carries the edits out. The caller holds the folder's lock.
void apply(const Folder& folder, const std::vector<FileEdit>& edits);

}  // namespace traject::store
