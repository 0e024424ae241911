// A commit that is to be made of files that are written: kept in .traject/commit until it is there, so that the next
// command with --commit completes what this one could not.
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

// Both throw base::Failure (input_output). What is read are records, also those that are gone,
// and no names.
[[nodiscard]] std::optional<PendingCommit> read_pending(const store::Folder& folder);
void write_pending(const store::Folder& folder, const PendingCommit& pending);
void remove_pending(const store::Folder& folder);

}  // namespace traject::cli
