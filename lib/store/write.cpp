#include "store/write.hpp"

#include "base/failure.hpp"
#include "store/encode.hpp"
#include "store/text_check.hpp"

namespace traject::store {
namespace {

namespace fs = std::filesystem;

fs::path temporary_beside(const fs::path& target) {
  return target.parent_path() / ("." + target.filename().string() + ".tmp");
}

}  // namespace

std::vector<FileEdit> plan_edits(const Folder& folder, const model::Changes& changes) {
  std::vector<FileEdit> edits;
  for (const model::Change& change : changes) {
    FileEdit edit{
        change.file, folder.files->read(folder.root / change.file, largest_file), encode(change.record)};
    if (edit.before != edit.after) edits.push_back(std::move(edit));
  }
  return edits;
}

void write_atomically(FileSystem& files, const fs::path& target, const std::string& bytes) {
  const fs::path temporary = temporary_beside(target);
  files.create_folders(target.parent_path());
  try {
    files.write(temporary, bytes);
    files.rename(temporary, target);
  } catch (const base::Failure&) {
    try {
      files.remove(temporary);
    } catch (const base::Failure&) {
      // The first failure is the one to tell; the next write removes what is left.
    }
    throw;
  }
  files.sync_folder(target.parent_path());
}

void apply(const Folder& folder, const std::vector<FileEdit>& edits) {
  for (const FileEdit& edit : edits) write_atomically(*folder.files, folder.root / edit.file, edit.after);
}

}  // namespace traject::store
