#include "store/folder.hpp"

#include <algorithm>
#include <set>

#include "base/failure.hpp"
#include "base/id.hpp"
#include "store/finding.hpp"

namespace traject::store {
namespace {

namespace fs = std::filesystem;
using model::RecordType;

constexpr std::string_view mark = "traject.yaml";
constexpr std::string_view names_prefix = "names";
constexpr int deepest_folder = 8;

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c);
  });
  return text;
}

bool is_within(const fs::path& path, const fs::path& root) {
  const auto [end, ignored] = std::mismatch(root.begin(), root.end(), path.begin(), path.end());
  return end == root.end();
}

// The folders in which records stand: the first parts of all paths of records.
std::set<std::string> record_folders() {
  std::set<std::string> folders;
  for (const auto& type : model::record_types()) {
    const auto slash = type.path.find('/');
    if (slash != std::string_view::npos) folders.emplace(type.path.substr(0, slash));
  }
  folders.erase(std::string(names_prefix));  // may stand elsewhere
  return folders;
}

class Lister {
 public:
  Lister(const Folder& folder, Listing& listing)
      : folder_(folder), files_(*folder.files), listing_(listing) {}

  void run() {
    list_root();
    list_names(folder_.names_folder);
    for (const auto& [same, paths] : paths_) {
      const std::string& best = paths.contains(same) ? same : *paths.begin();
      for (const auto& path : paths) {
        if (path == best) {
          add_file(path);
        } else {
          add_finding(path, {.code = "same-file-name", .values = {{"other", best}}});
        }
      }
    }
  }

 private:
  void list_root() {
    const auto folders = record_folders();
    const fs::path root = files_.resolve(folder_.root);
    for (const Entry& entry : files_.list(folder_.root)) {
      if (entry.name == mark || folders.contains(lower(entry.name))) visit(entry, folder_.root, "", root, 0);
    }
  }

  // The names are one folder without folders in it. A share that cannot be reached is as good as none.
  void list_names(const fs::path& names_folder) {
    try {
      const fs::path folder = folder_.root / names_folder;
      const fs::path root = files_.resolve(folder);
      const fs::path normal = names_folder.lexically_normal();
      const bool here = normal.is_relative() && !normal.empty() && *normal.begin() != "..";
      if (here && !is_within(root, files_.resolve(folder_.root))) {
        return add_finding(names_folder.generic_string(), {.code = "link-outside"});
      }
      const std::string prefix = std::string(names_prefix) + "/";
      for (const Entry& entry : files_.list(folder)) {
        if (entry.kind != EntryKind::folder) visit(entry, folder, prefix, root, deepest_folder);
      }
    } catch (const base::Failure&) {
      return;
    }
  }

  void visit(const Entry& entry, const fs::path& folder, const std::string& prefix, const fs::path& root,
             int depth) {
    if (entry.name.starts_with('.')) {
      if (entry.name.ends_with(".yaml.tmp")) listing_.leftovers.push_back(folder / entry.name);
      return;
    }
    const std::string path = prefix + entry.name;
    if (entry.is_link && !is_within(files_.resolve(folder / entry.name), root)) {
      add_finding(path, {.code = "link-outside"});
    } else if (entry.kind == EntryKind::file) {
      paths_[lower(path)].insert(path);
    } else if (entry.kind == EntryKind::folder && depth < deepest_folder) {
      const fs::path inner = folder / entry.name;
      for (const Entry& one : files_.list(inner)) visit(one, inner, path + "/", root, depth + 1);
    }
  }

  void add_file(const std::string& path) {
    const std::string name = lower(path);
    if (!name.ends_with(".yml") && !name.ends_with(".yaml")) return;
    if (!path.ends_with(".yaml")) return add_finding(path, {.code = "wrong-ending"});
    auto file = model::record_file(path);
    if (!file) return add_finding(path, {.code = "misplaced-file", .severity = base::Severity::warning});
    const auto is_bad = [](const std::string& id) { return !base::is_id(id); };
    if (std::any_of(file->ids.begin(), file->ids.end(), is_bad)) {
      return add_finding(path, {.code = "bad-file-name"});
    }
    if (!file->ids.empty()) listing_.ids_by_type[file->type].insert(id_of(*file));
    listing_.files.push_back(std::move(*file));
  }

  static std::string id_of(const model::RecordFile& file) {
    return file.path.starts_with("cohorts/") ? file.ids.front() : file.ids.back();
  }

  void add_finding(const std::string& path, Finding finding) {
    listing_.diagnostics.push_back(at_file(path, std::move(finding)));
  }

  const Folder& folder_;
  const FileSystem& files_;
  Listing& listing_;
  // Paths by what they are where capitals do not count.
  std::map<std::string, std::set<std::string>> paths_;
};

// Cohorts, programmes and plans share one set of ids, since commands take any of them.
void check_shared_ids(Listing& listing) {
  std::map<std::string, std::string> first;
  for (const auto& file : listing.files) {
    const bool shared = file.type == RecordType::cohorts || file.type == RecordType::programmes ||
                        file.type == RecordType::plans;
    if (!shared) continue;
    const auto [other, is_new] = first.emplace(file.ids.front(), file.path);
    if (is_new) continue;
    listing.diagnostics.push_back(
        at_file(file.path, {.code = "shared-id", .values = {{"other", other->second}}}));
  }
}

}  // namespace

std::optional<fs::path> find_folder(const fs::path& start, const FileSystem& files) {
  for (fs::path at = start;; at = at.parent_path()) {
    if (files.read(at / mark, 0)) return at;
    if (at == at.parent_path()) return {};
  }
}

const std::set<std::string>& Listing::ids(RecordType type) const {
  static const std::set<std::string> none;
  const auto found = ids_by_type.find(type);
  return found == ids_by_type.end() ? none : found->second;
}

fs::path Folder::path_of(const std::string& file) const {
  const std::string prefix = std::string(names_prefix) + "/";
  return file.starts_with(prefix) ? root / names_folder / file.substr(prefix.size()) : root / file;
}

Listing list_records(const Folder& folder) {
  Listing listing;
  Lister(folder, listing).run();
  check_shared_ids(listing);
  std::sort(listing.files.begin(), listing.files.end(),
            [](const auto& a, const auto& b) { return a.path < b.path; });
  return listing;
}

}  // namespace traject::store
