#include "store/folder.hpp"

#include <algorithm>
#include <set>

#include "base/id.hpp"
#include "store/finding.hpp"

namespace traject::store {
namespace {

namespace fs = std::filesystem;
using model::RecordType;

constexpr std::string_view mark = "traject.yaml";
constexpr int deepest_folder = 8;

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c); });
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
  folders.erase("names");  // may stand elsewhere
  return folders;
}

class Lister {
 public:
  Lister(const Folder& folder, Listing& listing)
      : files_(*folder.files), root_(files_.resolve(folder.root)), listing_(listing) {}

  void walk(const fs::path& folder, const std::string& prefix, int depth) {
    if (depth > deepest_folder) return;
    for (const Entry& entry : files_.list(folder)) {
      if (entry.name.starts_with('.')) continue;
      const std::string path = prefix + entry.name;
      if (entry.is_link && leaves_folder(folder / entry.name)) {
        add_finding(path, {.code = "link-outside"});
      } else if (entry.kind == EntryKind::folder) {
        walk(folder / entry.name, path + "/", depth + 1);
      } else if (entry.kind == EntryKind::file) {
        add_file(path);
      }
    }
  }

  void add_file(const std::string& path) {
    if (path.ends_with(".yml")) return add_finding(path, {.code = "wrong-ending"});
    if (!path.ends_with(".yaml")) return;
    const auto [other, is_new] = seen_.emplace(lower(path), path);
    if (!is_new) return add_finding(path, {.code = "same-file-name", .values = {{"other", other->second}}});
    auto file = model::record_file(path);
    if (!file) return add_finding(path, {.code = "misplaced-file", .severity = base::Severity::warning});
    const auto is_bad = [](const std::string& id) { return !base::is_id(id); };
    if (std::any_of(file->ids.begin(), file->ids.end(), is_bad)) return add_finding(path, {.code = "bad-file-name"});
    if (!file->ids.empty()) listing_.ids_by_type[file->type].insert(id_of(*file));
    listing_.files.push_back(std::move(*file));
  }

 private:
  static std::string id_of(const model::RecordFile& file) {
    return file.path.starts_with("cohorts/") ? file.ids.front() : file.ids.back();
  }

  [[nodiscard]] bool leaves_folder(const fs::path& link) const { return !is_within(files_.resolve(link), root_); }

  void add_finding(const std::string& path, Finding finding) {
    listing_.diagnostics.push_back(at_file(path, std::move(finding)));
  }

  const FileSystem& files_;
  fs::path root_;
  Listing& listing_;
  std::map<std::string, std::string> seen_;
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
    listing.diagnostics.push_back(at_file(file.path, {.code = "shared-id", .values = {{"other", other->second}}}));
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

Listing list_records(const Folder& folder, const fs::path& names_folder) {
  Listing listing;
  Lister lister(folder, listing);
  lister.add_file(std::string(mark));
  for (const auto& name : record_folders()) lister.walk(folder.root / name, name + "/", 1);
  for (const Entry& entry : folder.files->list(folder.root / names_folder)) {
    if (entry.kind == EntryKind::file && !entry.name.starts_with('.')) lister.add_file("names/" + entry.name);
  }
  check_shared_ids(listing);
  std::sort(listing.files.begin(), listing.files.end(),
            [](const auto& a, const auto& b) { return a.path < b.path; });
  return listing;
}

}  // namespace traject::store
