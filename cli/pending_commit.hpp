// A commit that still has to be made of written files. It is kept in .traject/commit until it has been made, so that the next
// command with --commit completes it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/disk/folder.hpp"

namespace traject::cli {

struct PendingCommit {
  std::string subject;
  std::vector<std::string> files;  // relative to the data folder
};

// Both throw base::Failure (input_output). Reading gives records, including deleted ones,
// and no names.
[[nodiscard]] std::optional<PendingCommit> read_pending(const store::Folder& folder);
void write_pending(const store::Folder& folder, const PendingCommit& pending);
void remove_pending(const store::Folder& folder);

}  // namespace traject::cli
