#include "store/writing/write.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/failure.hpp"
#include "model/person.hpp"
#include "model/record_file.hpp"
#include "store/disk/names_folder.hpp"
#include "store/disk/temporary.hpp"
#include "store/writing/edit.hpp"
#include "store/writing/encode.hpp"
#include "store/writing/writable.hpp"
#include "store/yaml/text_check.hpp"

namespace traject::store {
namespace {

namespace fs = std::filesystem;

// The first failure is the one to tell; what is left the next write removes.
void remove_quietly(FileSystem& files, const Spot& file) {
  try {
    files.remove(file);
  } catch (const base::Failure&) {
    return;
  }
}

// What earlier writes of these targets, all of one folder, have left.
void remove_leftovers_of(FileSystem& files, const Spot& folder, const std::set<std::string>& targets) {
  for (const Entry& entry : files.list(folder)) {
    const auto target = target_of_leftover(entry.name);
    if (entry.kind == EntryKind::file && target && targets.contains(*target))
      files.remove({folder.root, folder.below / entry.name});
  }
}

// Of a forgotten person no comment may tell what the record does not any more.
bool is_written_anew(const model::AnyRecord& record) {
  const auto* person = record.get_if<model::Person>();
  return person != nullptr && person->forgotten;
}

bool is_name(const std::string& file) { return model::is_file_of(model::RecordType::names, file); }

// A setting that came with the folder does not lead us into a place for other things.
void expect_place_for_names(const Folder& folder) {
  if (!folder.has_names_elsewhere()) return;
  const Spot names = folder.path_of("names/x").folder();
  const std::string path = names.whole().lexically_normal().generic_string();
  if (!folder.files->kind_of(names))
    throw WrongFolder(
        {"failure.no-names-folder", {{"path", path}}}, base::Message{"hint.no-names-folder", {}});
  if (const auto other = foreign_in_names(*folder.files, names)) {
    throw WrongFolder({"failure.names-among-others", {{"path", path}, {"other", *other}}},
                      base::Message{"hint.names-among-others", {}});
  }
}

// All edits of one command, in three steps: bytes beside their targets, onto the disk, in the place of the targets.
class Writing {
 public:
  Writing(const Folder& folder, const std::vector<FileEdit>& edits,
          const std::function<void(std::size_t)>& progress)
      : folder_(folder), files_(*folder.files), edits_(edits), progress_(progress) {
    for (const FileEdit& edit : edits) {
      targets_.push_back(folder.path_of(edit.file));
      temporaries_.push_back(temporary_beside(targets_.back()));
    }
  }

  Applied run() {
    Applied applied;
    try {
      make_folders();
      write_beside(applied);
      for (; replaced_ < edits_.size(); ++replaced_)
        files_.rename(temporaries_[replaced_], targets_[replaced_].below.filename().string());
      for (const auto& [path, folder] : folders_) files_.sync_folder(folder);
    } catch (const base::Failure& failure) {
      applied.failure = failure;
      applied.is_wrong_folder = dynamic_cast<const WrongFolder*>(&failure) != nullptr;
      for (std::size_t i = replaced_; i < written_; ++i) remove_quietly(files_, temporaries_[i]);
    }
    for (std::size_t i = 0; i < edits_.size(); ++i)
      (i < replaced_ ? applied.done : applied.not_done).push_back(edits_[i].file);
    return applied;
  }

 private:
  void make_folders() {
    std::map<fs::path, std::set<std::string>> names;
    for (std::size_t i = 0; i < edits_.size(); ++i) {
      const Spot folder = targets_[i].folder();
      names[folder.whole()].insert(targets_[i].below.filename().string());
      if (!folders_.emplace(folder.whole(), folder).second) continue;
      if (is_name(edits_[i].file)) expect_place_for_names(folder_);
      files_.create_folders(folder, access_of(edits_[i].file));
    }
    for (const auto& [path, folder] : folders_) remove_leftovers_of(files_, folder, names[path]);
  }

  void write_beside(Applied& applied) {
    for (std::size_t i = 0; i < edits_.size(); ++i) {
      written_ = i + 1;  // also one of which only a part is written is to be removed
      const Owner owner = files_.write(
          temporaries_[i], edits_[i].after, targets_[i].below.filename().string(), access_of(edits_[i].file));
      if (owner == Owner::changed) applied.now_ours.push_back(edits_[i].file);
      if (progress_) progress_(i + 1);
    }
    if (!temporaries_.empty()) files_.sync_files(temporaries_);
  }

  static Access access_of(const std::string& file) {
    return is_name(file) ? Access::no_others : Access::usual;
  }

  const Folder& folder_;
  FileSystem& files_;
  const std::vector<FileEdit>& edits_;
  const std::function<void(std::size_t)>& progress_;
  std::vector<Spot> targets_;
  std::vector<Spot> temporaries_;
  std::map<fs::path, Spot> folders_;
  std::size_t written_ = 0;   // temporary files that may be there
  std::size_t replaced_ = 0;  // targets that are new
};

}  // namespace

std::vector<FileEdit> plan_edits(const Folder& folder, const model::Changes& changes,
                                 const std::optional<Seen>& seen) {
  std::vector<FileEdit> edits;
  for (const model::Change& change : changes) {
    FileEdit edit{change.file, folder.files->read(folder.path_of(change.file), largest_file + 1), {}};
    expect_readable(change.file, value_of(change.record));
    if (edit.before && !is_written_anew(change.record)) {
      const Source standing(change.file, *edit.before, false);
      edit.after = edit_in_place(standing, seen ? with_later_days(change, standing, *seen) : change.record);
    } else {
      edit.after = encode(change.record);
    }
    expect_readable_size(change.file, edit.after);
    if (edit.before != edit.after) edits.push_back(std::move(edit));
  }
  return edits;
}

void write_atomically(FileSystem& files, const Spot& target, const std::string& bytes, Access access) {
  const Spot temporary = temporary_beside(target);
  const std::string name = target.below.filename().string();
  files.create_folders(target.folder(), Access::usual);
  remove_leftovers_of(files, target.folder(), {name});
  try {
    static_cast<void>(files.write(temporary, bytes, name, access));
    files.sync_files({temporary});
    files.rename(temporary, name);
  } catch (const base::Failure&) {
    remove_quietly(files, temporary);
    throw;
  }
  try {
    files.sync_folder(target.folder());
  } catch (const base::Failure& failure) {
    throw NotSynced(failure);
  }
}

Applied apply(const Folder& folder, const std::vector<FileEdit>& edits,
              const std::function<void(std::size_t)>& progress) {
  return Writing(folder, edits, progress).run();
}

void remove_leftovers(const Folder& folder, const std::vector<Spot>& leftovers) {
  for (const Spot& left : leftovers) folder.files->remove(left);
}

}  // namespace traject::store
