// Which record files are in a data folder.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/record_file.hpp"
#include "store/disk/folder.hpp"

namespace traject::store {

// The record files of a folder and what is wrong with names of files, both sorted by path: a name that is no id, two
// files for one id where capitals do not count, another ending than .yaml; and links, pipes and devices, through which nothing
// is read.
struct Listing {
  std::vector<model::RecordFile> files;
  base::Diagnostics diagnostics;

  // The ids of all records of a type: the last id of the path, or the cohort's for the files of a cohort.
  [[nodiscard]] const std::set<std::string>& ids(model::RecordType type) const;

  std::map<model::RecordType, std::set<std::string>> ids_by_type;
  // What a write that did not come to its end has left beside its targets.
  std::vector<Spot> leftovers;
};

[[nodiscard]] Listing list_records(const Folder& folder);

}  // namespace traject::store
