// How what a command wrote is committed, also where an earlier one could not.
#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#include "base/failure.hpp"
#include "cli/commit_subject.hpp"
#include "cli/desk.hpp"
#include "model/record_file.hpp"
#include "store/disk/names_folder.hpp"

namespace traject::cli {
namespace {

using base::Failure;

bool stays_outside_git(const std::string& file) { return model::is_file_of(model::RecordType::names, file); }

}  // namespace

// Also what a run before this one wrote and could not commit. A name in the history of git cannot be taken back.
std::optional<PendingCommit> Desk::note_commit(const std::vector<store::FileEdit>& edits,
                                               const model::Changes& changes, const base::Message& what) {
  std::vector<std::string> files;
  for (const model::Change& change : changes) files.push_back(change.file);
  files.insert(files.end(), gone_.begin(), gone_.end());
  if (left_) {
    std::ranges::copy_if(left_->files, std::back_inserter(files), [&](const std::string& file) {
      return std::ranges::count(files, file) == 0;
    });
  }
  std::erase_if(files, stays_outside_git);
  if (!repository_ || files.empty()) return {};
  repository_->expect_own(files);
  PendingCommit pending{in_words(what), std::move(files), digests_before(folder(), edits, gone_)};
  write_pending(folder(), pending);
  left_.reset();
  return pending;
}

// Those that go are only told if git has names at all.
void Desk::name_uncommitted(std::vector<std::string> names) {
  if (store::git_tracks(*world_.files, folder().path_of("names/x").folder().whole().lexically_normal()))
    names.insert(names.end(), gone_.begin(), gone_.end());
  std::erase_if(names, std::not_fn(stays_outside_git));
  name_files("not-committed", names);
}

// What a command before this one wrote and did not commit; to do the same again may have nothing to write any more. Where
// nothing came of its write, nothing is to be committed. A note that came with the folder puts no words into its history.
void Desk::settle_commit() {
  const auto pending = read_pending(folder());
  if (!pending) return;
  if (!is_commit_subject(pending->subject)) {
    say({"not-our-commit", {{"file", ".traject/commit"}}});
    remove_pending(folder());
  } else if (pending->files.empty()) {
    remove_pending(folder());
  } else if (repository_ && joins_pending_) {
    left_ = pending;
  } else if (repository_) {
    complete(*pending);
  }
}

void Desk::commit_what_is_left() {
  if (const auto pending = std::exchange(left_, {})) complete(*pending);
}

void Desk::complete(const PendingCommit& pending) {
  try {
    carry_out(pending);
  } catch (const Failure& failure) {
    if (!failure.message().key.starts_with("failure.no-commit")) throw;
    throw Failure(failure.kind(), {failure.message().key + ".earlier", failure.message().values},
                  base::Message{"hint.no-commit.earlier", {}});
  }
}

// What is not there any more is in no commit to come, and the name of a file may be that of somebody who was forgotten.
void Desk::leave_out_of_note() const {
  if (gone_.empty()) return;
  auto pending = read_pending(folder());
  if (!pending) return;
  const auto is_gone = [this](const std::string& file) { return std::ranges::count(gone_, file) > 0; };
  if (std::erase_if(pending->files, is_gone) == 0) return;
  if (pending->files.empty()) return remove_pending(folder());
  write_pending(folder(), *pending);
}

// The failure of the write is the one to tell; a note that is left the next command drops.
void Desk::drop_commit(const store::Folder& folder) {
  if (!repository_) return;
  try {
    remove_pending(folder);
  } catch (const Failure&) {
    return;
  }
}

void Desk::carry_out(const PendingCommit& pending) {
  if (repository_->commit(pending.files, pending.subject)) say({"committed", {{"subject", pending.subject}}});
  remove_pending(folder());
}

}  // namespace traject::cli
