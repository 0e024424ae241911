// A data folder on the disk: where it is, and which record files are in it.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/record_file.hpp"
#include "store/disk/file_system.hpp"

namespace traject::store {

// The nearest folder with a traject.yaml, from `start` upwards, as git does; nothing where there is none.
[[nodiscard]] std::optional<std::filesystem::path> find_folder(const std::filesystem::path& start,
                                                               const FileSystem& files);

struct Folder {
  std::filesystem::path root;
  FileSystem* files = nullptr;
  std::filesystem::path names_folder =
      "names";  // where the names of people are, relative to the root or absolute

  // Where a record's file is on the disk: "names/p-1042.yaml" may lie elsewhere.
  [[nodiscard]] Spot path_of(const std::string& file) const;
  // The same for people: relative to the folder, unless the names lie outside it.
  [[nodiscard]] std::string shown(const std::string& file) const;
  // Whether the names lie outside the folder, where the setting says.
  [[nodiscard]] bool has_names_elsewhere() const;
};

// The folders in which records stand, without that of the names, which may be elsewhere.
[[nodiscard]] std::set<std::string> record_folders();

// The record files of a folder, sorted by path, and what is wrong with names of files: a name that is no id, two
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
