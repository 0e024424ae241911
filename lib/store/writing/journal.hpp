// Several files that are written as one: all of them or none, also where the program dies between two of them.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "store/disk/folder.hpp"
#include "store/writing/write.hpp"

namespace traject::store {

// Edits of which half would be a wrong answer, such as answer sheets without the form that remembers them, somebody new without the
// number by which the next table knows them, or somebody who is half forgotten; and files that go with them.
struct WholeEdit {
  std::vector<FileEdit> edits;
  std::vector<std::string> gone;
};

// A note in .traject/ names the new files and those that go. As long as it is there the new ones are not read; when they
// are all on the disk it gets another name, and from then on those that go are not read. The caller holds the folder's lock.
[[nodiscard]] Applied apply_as_one(const Folder& folder, const WholeEdit& whole,
                                   const std::function<void(std::size_t)>& progress = {});

// What is to be read instead of the files, because an edit that was begun has not come to its end.
struct SetAside {
  std::set<std::string> files;                 // not to be read
  std::map<std::string, std::string> changed;  // decided: the texts that these are to have
};
// Nothing where a note is no plain file: the listing tells of it.
[[nodiscard]] SetAside set_aside(const Folder& folder);

// Whether that is the path of a note.
[[nodiscard]] bool is_note(std::string_view path);

// Whether there is a note, so that somebody has to settle it.
[[nodiscard]] bool is_unfinished(const Folder& folder);

// What became of the edit of an earlier command.
struct Settled {
  bool is_taken_back = false;
  bool is_completed = false;
  // By completing it, without what was on the disk already.
  std::vector<std::string> written;
  std::vector<std::string> removed;
};

// Takes back an edit that was begun, or completes one that was decided. The caller holds the folder's lock. Throws
// base::Failure (input_output).
Settled settle_unfinished(const Folder& folder);

}  // namespace traject::store
