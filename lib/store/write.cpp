#include "store/write.hpp"

#include <set>

#include "base/failure.hpp"
#include "store/edit.hpp"
#include "store/encode.hpp"
#include "store/text_check.hpp"

namespace traject::store {
namespace {

namespace fs = std::filesystem;

fs::path temporary_beside(const fs::path& target) {
  return target.parent_path() / ("." + target.filename().string() + ".tmp");
}

// The first failure is the one to tell; what is left the next write removes.
void remove_quietly(FileSystem& files, const fs::path& file) {
  try {
    files.remove(file);
  } catch (const base::Failure&) {
    return;
  }
}

// All edits of one command, in three steps: bytes beside their targets, onto the disk, in the place of the targets.
class Writing {
 public:
  Writing(const Folder& folder, const std::vector<FileEdit>& edits,
          const std::function<void(std::size_t)>& progress)
      : files_(*folder.files), edits_(edits), progress_(progress) {
    for (const FileEdit& edit : edits) targets_.push_back(folder.path_of(edit.file));
  }

  Applied run() {
    Applied applied;
    try {
      write_beside();
      for (; replaced_ < edits_.size(); ++replaced_)
        files_.rename(temporary_beside(targets_[replaced_]), targets_[replaced_]);
      for (const fs::path& folder : folders_) files_.sync_folder(folder);
    } catch (const base::Failure& failure) {
      applied.failure = failure;
      for (std::size_t i = replaced_; i < written_; ++i)
        remove_quietly(files_, temporary_beside(targets_[i]));
    }
    for (std::size_t i = 0; i < edits_.size(); ++i)
      (i < replaced_ ? applied.done : applied.not_done).push_back(edits_[i].file);
    return applied;
  }

 private:
  void write_beside() {
    std::vector<fs::path> temporaries;
    for (std::size_t i = 0; i < edits_.size(); ++i) {
      if (folders_.insert(targets_[i].parent_path()).second) files_.create_folders(targets_[i].parent_path());
      temporaries.push_back(temporary_beside(targets_[i]));
      written_ = i + 1;  // also one of which only a part is written is to be removed
      files_.write(temporaries.back(), edits_[i].after);
      if (progress_) progress_(i + 1);
    }
    if (!temporaries.empty()) files_.sync_files(temporaries);
  }

  FileSystem& files_;
  const std::vector<FileEdit>& edits_;
  const std::function<void(std::size_t)>& progress_;
  std::vector<fs::path> targets_;
  std::set<fs::path> folders_;
  std::size_t written_ = 0;   // temporary files that may be there
  std::size_t replaced_ = 0;  // targets that are new
};

}  // namespace

std::vector<FileEdit> plan_edits(const Folder& folder, const model::Changes& changes,
                                 const std::optional<Seen>& seen) {
  std::vector<FileEdit> edits;
  for (const model::Change& change : changes) {
    FileEdit edit{change.file, folder.files->read(folder.path_of(change.file), largest_file + 1), {}};
    if (edit.before) {
      const Source standing(change.file, *edit.before, false);
      edit.after = edit_in_place(standing, seen ? with_later_days(change, standing, *seen) : change.record);
    } else {
      edit.after = encode(change.record);
    }
    if (edit.before != edit.after) edits.push_back(std::move(edit));
  }
  return edits;
}

void write_atomically(FileSystem& files, const fs::path& target, const std::string& bytes) {
  const fs::path temporary = temporary_beside(target);
  files.create_folders(target.parent_path());
  try {
    files.write(temporary, bytes);
    files.sync_files({temporary});
    files.rename(temporary, target);
  } catch (const base::Failure&) {
    remove_quietly(files, temporary);
    throw;
  }
  files.sync_folder(target.parent_path());
}

Applied apply(const Folder& folder, const std::vector<FileEdit>& edits,
              const std::function<void(std::size_t)>& progress) {
  return Writing(folder, edits, progress).run();
}

void remove_leftovers(const Folder& folder, const std::vector<fs::path>& leftovers) {
  for (const fs::path& path : leftovers) folder.files->remove(path);
}

}  // namespace traject::store
