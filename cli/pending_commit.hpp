// A commit that still has to be made. It is noted in .traject/commit before the first of its files is written, and kept until the
// commit has been made, so that the next command with --commit completes it, whatever came in between.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "store/disk/folder.hpp"
#include "store/writing/write.hpp"

namespace traject::cli {

struct PendingCommit {
  std::string subject;
  std::vector<std::string> files;  // relative to the data folder
  // Of those that are still to be written or deleted: what they say, as a digest; empty where there is none.
  std::map<std::string, std::string> before = {};
};

// What the files of a commit say before these edits, and before others are deleted. Throws base::Failure (input_output), as all
// below.
[[nodiscard]] std::map<std::string, std::string> digests_before(
    const store::Folder& folder, const std::vector<store::FileEdit>& edits,
    const std::vector<std::string>& gone);

// Gives records, including deleted ones, and no names; and none that says what it said before, since nothing came of its write.
[[nodiscard]] std::optional<PendingCommit> read_pending(const store::Folder& folder);
void write_pending(const store::Folder& folder, const PendingCommit& pending);
void remove_pending(const store::Folder& folder);

}  // namespace traject::cli
