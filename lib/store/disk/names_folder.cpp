#include "store/disk/names_folder.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "store/disk/git_ignore.hpp"
#include "store/yaml/text_check.hpp"

namespace traject::store {
namespace {

namespace fs = std::filesystem;

bool is_name_file(const Entry& entry) {
  constexpr std::string_view ending = ".yaml";
  const std::string_view name = entry.name;
  return entry.kind == EntryKind::file && name.ends_with(ending) &&
         base::is_id(name.substr(0, name.size() - ending.size()));
}

// What tells that a folder is somebody's home. Other hidden files are left in any folder by git, editors and file managers.
bool is_of_a_home(std::string_view name) {
  constexpr std::array<std::string_view, 6> homely = {
      ".bash_history", ".bashrc", ".cache", ".config", ".profile", ".ssh"};
  return std::find(homely.begin(), homely.end(), name) != homely.end();
}

// The nearest folder above with a repository in it.
std::optional<fs::path> repository_above(const FileSystem& files, const fs::path& folder) {
  for (fs::path at = folder.parent_path(); !at.empty(); at = at.parent_path()) {
    if (files.kind_of({at, ".git"})) return at;
    if (at == at.parent_path()) break;
  }
  return {};
}

// A file that is no plain file tells git nothing either.
std::string text_of(const FileSystem& files, const Spot& file) {
  try {
    return files.read(file, largest_file).value_or("");
  } catch (const NotPlain&) {
    return "";
  }
}

}  // namespace

std::optional<std::string> foreign_in_names(const FileSystem& files, const Spot& names) {
  const auto entries = files.list(names);
  const auto found = std::find_if(entries.begin(), entries.end(), [](const Entry& entry) {
    return entry.name.starts_with('.') ? is_of_a_home(entry.name) : !is_name_file(entry);
  });
  if (found == entries.end()) return {};
  return found->name;
}

bool git_would_take(const FileSystem& files, const fs::path& folder) {
  const auto top = repository_above(files, folder);
  if (!top) return false;
  GitIgnore ignored;
  ignored.add("", text_of(files, {*top, fs::path(".git") / "info" / "exclude"}));
  const fs::path below = folder.lexically_relative(*top);
  std::string path;
  ignored.add(path, text_of(files, {*top, ".gitignore"}));
  for (const fs::path& part : below) {
    path += (path.empty() ? "" : "/") + part.generic_string();
    if (ignored.has_folder(path)) return false;
    ignored.add(path, text_of(files, {*top, fs::path(path) / ".gitignore"}));
  }
  return !ignored.has_file(path + "/p-1.yaml");
}

}  // namespace traject::store
