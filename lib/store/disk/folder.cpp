#include "store/disk/folder.hpp"

#include "model/record_types.hpp"

namespace traject::store {

namespace fs = std::filesystem;

std::optional<fs::path> find_folder(const fs::path& start, const FileSystem& files) {
  for (fs::path at = start;; at = at.parent_path()) {
    if (files.kind_of({at, folder_mark})) return at;
    if (at == at.parent_path()) return {};
  }
}

std::set<std::string> record_folders() {
  std::set<std::string> folders;
  for (const auto& type : model::record_types()) {
    const auto slash = type.path.find('/');
    if (slash != std::string_view::npos) folders.emplace(type.path.substr(0, slash));
  }
  folders.erase(std::string(names_prefix));  // may stand elsewhere
  return folders;
}

bool Folder::has_names_elsewhere() const {
  const fs::path normal = names_folder.lexically_normal();
  return normal.is_absolute() || normal.empty() || *normal.begin() == "..";
}

Spot Folder::path_of(const std::string& file) const {
  const std::string prefix = std::string(names_prefix) + "/";
  if (!file.starts_with(prefix)) return {root, file};
  const std::string name = file.substr(prefix.size());
  if (has_names_elsewhere()) return {root / names_folder, name};
  return {root, names_folder.lexically_normal() / name};
}

std::string Folder::shown(const std::string& file) const {
  const std::string prefix(names_prefix);
  if (file == prefix) return names_folder.generic_string();
  return file.starts_with(prefix + "/") ? (names_folder / file.substr(prefix.size() + 1)).generic_string()
                                        : file;
}

}  // namespace traject::store
