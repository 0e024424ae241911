// A data folder on the disk: where it is, and where its files are.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "store/disk/file_system.hpp"

namespace traject::store {

// What makes a folder a data folder, and what the names of people are below, wherever they lie.
inline constexpr std::string_view folder_mark = "traject.yaml";
inline constexpr std::string_view names_prefix = "names";

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

}  // namespace traject::store
