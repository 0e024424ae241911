#include "store/disk/names_folder.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>
#include <vector>

#include "base/folded.hpp"
#include "base/id.hpp"
#include "store/disk/git_ignore.hpp"
#include "store/disk/git_index.hpp"
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

// A part of a path as file systems read it that ignore capitals, invisible characters, or dots at the end.
std::string as_read_anywhere(const fs::path& part) {
  std::string name = base::folded(part.generic_string());
  while (name.ends_with('.')) name.pop_back();
  return name;
}

bool is_among_records(const fs::path& below_root) {
  auto kept = record_folders();
  kept.insert("letters");
  bool is_first = true;
  for (const fs::path& part : below_root) {
    if (part.empty() || part == ".") continue;
    const std::string name = as_read_anywhere(part);
    if (name == ".git" || name == ".traject" || (is_first && kept.contains(name))) return true;
    is_first = false;
  }
  return is_first;
}

// Where git keeps what belongs to a work tree: .git itself, or where that file says.
fs::path git_folder(const FileSystem& files, const fs::path& top) {
  constexpr std::string_view begin = "gitdir: ";
  const fs::path own = top / ".git";
  if (files.kind_of({top, ".git"}) != EntryKind::file) return own;
  std::string text = files.read({top, ".git"}, largest_file).value_or("");
  if (!text.starts_with(begin)) return own;
  text.erase(text.find_last_not_of("\r\n") + 1);
  return top / text.substr(begin.size());
}

// A file that is no plain file tells git nothing either.
std::string text_of(const FileSystem& files, const Spot& file) {
  try {
    return files.read(file, largest_file).value_or("");
  } catch (const NotPlain&) {
    return "";
  }
}

// What all work trees of a repository share is in another folder, which each of theirs names.
fs::path shared_git_folder(const FileSystem& files, const fs::path& top) {
  const fs::path own = git_folder(files, top);
  std::string shared = text_of(files, {own, "commondir"});
  shared.erase(shared.find_last_not_of("\r\n") + 1);
  return shared.empty() ? own : own / shared;
}

}  // namespace

bool names_among_records(const Folder& folder) {
  std::error_code error;
  const fs::path whole = fs::absolute(folder.root, error);
  const fs::path root = error ? folder.root : whole;
  const fs::path names = root / folder.names_folder;
  const auto real = [&](const fs::path& path) { return folder.files->without_links(path); };
  return is_among_records(names.lexically_normal().lexically_relative(root.lexically_normal())) ||
         is_among_records(real(names).lexically_relative(real(root)));
}

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
  ignored.add("", text_of(files, {shared_git_folder(files, *top), fs::path("info") / "exclude"}));
  const fs::path below = folder.lexically_relative(*top);
  std::string path;
  ignored.add(path, text_of(files, {*top, ".gitignore"}));
  for (const fs::path& part : below) {
    path += (path.empty() ? "" : "/") + part.generic_string();
    if (ignored.has_folder(path)) return false;
    ignored.add(path, text_of(files, {*top, fs::path(path) / ".gitignore"}));
  }
  const auto taken = [&](const std::string& name) { return !ignored.has_file(path + "/" + name); };
  const auto entries = files.list({folder});
  return taken("p-1.yaml") || std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
           return is_name_file(entry) && taken(entry.name);
         });
}

bool git_tracks(const FileSystem& files, const fs::path& folder) {
  constexpr std::size_t largest_index = 256UL * 1024 * 1024;
  const auto top = repository_above(files, folder);
  if (!top) return false;
  const auto index = files.read({git_folder(files, *top), "index"}, largest_index);
  return index && index_has_record_below(*index, folder.lexically_relative(*top).generic_string());
}

}  // namespace traject::store
