// Several files that are written as one: all of them or none, also where the program dies between two of them.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "store/disk/folder.hpp"
#include "store/writing/write.hpp"

namespace traject::store {

// Edits of which half would be a wrong answer, such as answer sheets without the form that remembers them, and files that
// go with them. Only answer sheets are made or go in this way, and only forms are changed.
struct WholeEdit {
  std::vector<FileEdit> edits;
  std::vector<std::string> gone;
};

// A note in .traject/ names the new files and those that go. As long as it is there the new ones are not read; when they
// are all on the disk it gets another name, and from then on those that go are not read. The caller holds the folder's lock.
[[nodiscard]] Applied apply_as_one(const Folder& folder, const WholeEdit& whole,
                                   const std::function<void(std::size_t)>& progress = {});

// The files that are not to be read, because an edit that was begun has not come to its end.
[[nodiscard]] std::set<std::string> files_set_aside(const Folder& folder);

// Takes back an edit that was begun, or completes one that was decided. The caller holds the folder's lock. Throws
// base::Failure (input_output).
void settle_unfinished(const Folder& folder);

}  // namespace traject::store
