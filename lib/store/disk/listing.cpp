#include "store/disk/listing.hpp"

#include <algorithm>
#include <atomic>
#include <functional>
#include <future>
#include <iterator>
#include <optional>
#include <utility>

#include "base/failure.hpp"
#include "base/id.hpp"
#include "store/disk/near_names.hpp"
#include "store/disk/temporary.hpp"
#include "store/reading/finding.hpp"
#include "store/writing/journal.hpp"

namespace traject::store {
namespace {

using model::RecordType;

constexpr std::string_view own_folder = ".traject";
constexpr std::string_view letters_folder = "letters";
constexpr std::string_view exports_folder = "exports";
constexpr int deepest_folder = 8;

bool has_capitals(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// A folder is gone over in the order of names, so that mostly nothing is left to sort.
template <class Things, class Path>
void sort_by(Things& things, Path path) {
  if (!std::ranges::is_sorted(things, {}, path)) std::ranges::sort(things, {}, path);
}

const std::string& id_of(const model::RecordFile& file) {
  return file.path.starts_with("cohorts/") ? file.ids.front() : file.ids.back();
}

// What has been found: in one of the folders at the root, and then in all of them.
class Finds {
 public:
  Finds(const Folder& folder, const std::set<std::string>& set_aside)
      : folder_(folder), set_aside_(set_aside) {}

  void add_path(std::string path) { paths_.push_back(std::move(path)); }
  // What an unfinished write has left.
  void add_leftover(Spot spot) { listing_.leftovers.push_back(std::move(spot)); }
  void add_not_plain(const std::string& path, EntryKind kind) {
    const bool is_link = kind == EntryKind::link;
    add_finding(path, {.code = is_link ? "link" : kind == EntryKind::file ? "not-a-folder" : "not-a-file"});
  }
  void add_too_deep(const std::string& path) {
    add_finding(path, {.code = "misplaced-file", .variant = "folder", .severity = base::Severity::warning});
  }
  void add_misplaced(const std::string& path) {
    add_finding(path, {.code = "misplaced-file", .severity = base::Severity::warning});
  }
  void add_finding(const std::string& path, Wording finding) {
    listing_.diagnostics.push_back(at_file(path, std::move(finding)));
  }

  // Makes files of the paths. One with capitals waits until all others are known; no record has such a path.
  void add_files() {
    sort_by(paths_, std::identity());
    listing_.files.reserve(paths_.size());
    for (const std::string& path : paths_) {
      if (!has_capitals(path)) add_file(path);
    }
  }

  void append(Finds more) {
    const auto append = [](auto& all, auto& added) {
      all.insert(all.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    };
    append(paths_, more.paths_);
    append(listing_.files, more.listing_.files);
    append(listing_.diagnostics, more.listing_.diagnostics);
    append(listing_.leftovers, more.listing_.leftovers);
    listing_.ids_by_type.merge(more.listing_.ids_by_type);
    for (auto& [type, ids] : more.listing_.ids_by_type) listing_.ids_by_type[type].merge(ids);
  }

  Listing finish() && {
    sort_by(paths_, std::identity());
    sort_by(listing_.files, &model::RecordFile::path);
    for (const std::string& path : paths_) {
      if (has_capitals(path)) add_with_capitals(path);
    }
    std::ranges::stable_sort(listing_.diagnostics, {}, [](const auto& one) { return one.place.file; });
    return std::move(listing_);
  }

 private:
  void add_with_capitals(const std::string& path) {
    const std::string& best = best_of(without_capitals(path), path);
    if (path == best) return add_file(path);
    add_finding(path, {.code = "same-file-name", .values = {{"other", best}}});
  }

  // Of the files with the same path where capitals do not count: the one without capitals, or else the first.
  const std::string& best_of(const std::string& same, const std::string& path) {
    const auto plain = std::lower_bound(paths_.begin(), paths_.end(), same);
    return plain == paths_.end() || *plain != same
               ? first_of_same_.try_emplace(same, path).first->second
               : *plain;
  }

  void add_file(const std::string& path) {
    if (set_aside_.contains(path)) return;
    if (!path.ends_with(".yaml")) return add_near_file(path);
    auto file = model::record_file(path);
    if (!file) return add_misplaced(path);
    const auto is_bad = [](const std::string& id) { return !base::is_id(id); };
    if (std::any_of(file->ids.begin(), file->ids.end(), is_bad)) {
      Wording finding{.code = "bad-file-name"};
      if (std::any_of(file->ids.begin(), file->ids.end(), base::is_device_name))
        finding.hint = base::Message{"hint.device-name", {}};
      return add_finding(path, std::move(finding));
    }
    if (!file->ids.empty()) {
      auto& ids = listing_.ids_by_type[file->type];
      ids.insert(ids.end(), id_of(*file));  // mostly in order
    }
    listing_.files.push_back(std::move(*file));
  }

  void add_near_file(const std::string& path) {
    const auto meant = meant_file(path);
    if (meant && model::record_file(*meant))
      add_finding(path, {.code = "near-file-name",
                         .values = {{"meant", folder_.shown(*meant)}},
                         .severity = base::Severity::warning});
    else if (is_record_name(path))
      add_misplaced(path);
    else if (is_instead_of_folder(path))
      add_finding(path, {.code = "not-a-folder", .severity = base::Severity::warning});
  }

  const Folder& folder_;
  const std::set<std::string>& set_aside_;
  Listing listing_;
  std::vector<std::string> paths_;
  std::map<std::string, std::string> first_of_same_;
};

// Goes over one of the folders at the root.
class Walk {
 public:
  Walk(Finds& finds, const FileSystem& files) : finds_(finds), files_(files) {}

  void visit(const Entry& entry, const Spot& folder, const std::string& prefix, int depth) {
    const auto spot = [&] { return Spot{folder.root, folder.below / entry.name}; };
    if (entry.name.starts_with('.')) {
      const auto target = target_of_leftover(entry.name);
      if (entry.kind == EntryKind::file && target && is_record_name(*target)) finds_.add_leftover(spot());
      return;
    }
    const std::string path = prefix + entry.name;
    const bool is_file = entry.kind == EntryKind::file;
    if (is_file && (depth > 0 || path == folder_mark)) {
      finds_.add_path(path);
    } else if (is_file || entry.kind != EntryKind::folder || is_record_name(entry.name)) {
      finds_.add_not_plain(path, entry.kind);
    } else if (depth < deepest_folder) {
      const Spot inner = spot();
      const std::string inner_prefix = path + "/";
      for (const Entry& one : files_.list(inner)) visit(one, inner, inner_prefix, depth + 1);
    } else {
      finds_.add_too_deep(path);
    }
  }

  // The names are one folder without folders in it. A share that cannot be reached is as good as none.
  void visit_names(const Spot& folder) {
    try {
      for (const Entry& entry : files_.list(folder)) {
        if (entry.kind != EntryKind::folder || is_record_name(entry.name))
          visit(entry, folder, std::string(names_prefix) + "/", deepest_folder);
      }
    } catch (const NotPlain& found) {
      finds_.add_not_plain(std::string(names_prefix), found.kind());
    } catch (const base::Failure&) {
      return;
    }
  }

 private:
  Finds& finds_;
  const FileSystem& files_;
};

class Lister {
 public:
  explicit Lister(const Folder& folder)
      : folder_(folder),
        files_(*folder.files),
        set_aside_(set_aside(folder).files),
        all_(folder, set_aside_) {}

  Listing run() {
    list_root();
    walk_later([spot = folder_.path_of(std::string(names_prefix) + "/x").folder()](Walk& walk) {
      walk.visit_names(spot);
    });
    walk_now();
    for (auto& walk : walks_) all_.append(walk.get_future().get());
    return std::move(all_).finish();
  }

 private:
  void list_root() {
    const auto folders = record_folders();
    for (const Entry& entry : files_.list({folder_.root})) {
      if (entry.name == folder_mark || folders.contains(without_capitals(entry.name))) {
        walk_later([entry, this](Walk& walk) { walk.visit(entry, {folder_.root}, "", 0); });
      } else if (entry.kind == EntryKind::folder) {
        add_near_folder(entry.name);
      } else if (entry.kind == EntryKind::file && target_of_leftover(entry.name)) {
        all_.add_leftover({folder_.root, entry.name});  // of an export, or of the settings
      } else if (entry.kind == EntryKind::file && means_mark(entry.name)) {
        all_.add_finding(entry.name, {.code = "near-file-name",
                                      .values = {{"meant", std::string(folder_mark)}},
                                      .severity = base::Severity::warning});
      }
      if (entry.name == own_folder) list_others(entry, [](const std::string& name) { return is_own(name); });
      if (entry.name == letters_folder) list_others(entry, is_letter_name);
      // Nothing in it is read, but nothing could be written through it either.
      if (entry.name == exports_folder && entry.kind == EntryKind::link)
        all_.add_not_plain(entry.name, entry.kind);
    }
  }

  static bool means_mark(const std::string& name) {
    const std::string small = without_capitals(name);
    return small == folder_mark || meant_file(small) == folder_mark;
  }

  void walk_later(std::function<void(Walk&)> go) {
    walks_.emplace_back([go = std::move(go), this](const FileSystem& files) {
      Finds finds(folder_, set_aside_);
      Walk walk(finds, files);
      go(walk);
      finds.add_files();
      return finds;
    });
  }

  // Two at a time, since a folder of many people mostly has as many registrations. What fails is told in the order of the
  // folders, whatever comes first.
  void walk_now() {
    std::atomic<std::size_t> next = 0;
    const auto walk_on = [&](const FileSystem& files) {
      for (std::size_t i = next++; i < walks_.size(); i = next++) walks_[i](files);
    };
    const auto another = files_.another();
    std::future<void> other;
    if (another) other = std::async([&] { walk_on(*another); });
    walk_on(files_);
  }

  // A folder of files that are not records. A folder in it may have any name that none of its files has; and if it cannot be
  // listed, that matters only to a command that needs it.
  template <class IsFile>
  void list_others(const Entry& folder, IsFile is_file) {
    if (folder.kind != EntryKind::folder) return all_.add_not_plain(folder.name, folder.kind);
    for (const Entry& entry : listed({folder_.root, folder.name})) {
      const bool may_stand = entry.kind == EntryKind::folder && !is_file(entry.name);
      if (entry.kind != EntryKind::file && !may_stand)
        all_.add_not_plain(folder.name + "/" + entry.name, entry.kind);
    }
  }

  // Nothing if it cannot be listed.
  [[nodiscard]] std::vector<Entry> listed(const Spot& folder) const {
    try {
      return files_.list(folder);
    } catch (const base::Failure&) {
      return {};
    }
  }

  static bool is_own(const std::string& name) {
    return name == "lock" || name == "begun" || name == "decided" || name == "commit";
  }

  // Only where records, or letters, stand in it: other folders are nobody's business.
  void add_near_folder(const std::string& name) {
    const std::string names = folder_.names_folder.lexically_normal().generic_string();
    const bool is_right =
        name == names_prefix || names == name || names.starts_with(name + "/") || name == letters_folder;
    const auto meant = is_right || name.starts_with('.') ? std::nullopt : meant_folder(name);
    if (!meant || (*meant == names_prefix && names != names_prefix)) return;
    const auto is_kind = *meant == letters_folder ? is_letter_name : is_record_name;
    if (!holds({folder_.root, name}, 1, is_kind)) return;
    all_.add_finding(
        name,
        {.code = "near-folder-name", .values = {{"meant", *meant}}, .severity = base::Severity::warning});
  }

  [[nodiscard]] bool holds(const Spot& folder, int depth, bool (*is_kind)(const std::string&)) const {
    const auto is_one = [&](const Entry& entry) {
      if (entry.kind == EntryKind::file) return is_kind(entry.name);
      return entry.kind == EntryKind::folder && depth < deepest_folder &&
             holds({folder.root, folder.below / entry.name}, depth + 1, is_kind);
    };
    const auto entries = listed(folder);
    return std::any_of(entries.begin(), entries.end(), is_one);
  }

  const Folder& folder_;
  const FileSystem& files_;
  const std::set<std::string> set_aside_;
  Finds all_;
  std::vector<std::packaged_task<Finds(const FileSystem&)>> walks_;
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

const std::set<std::string>& Listing::ids(RecordType type) const {
  static const std::set<std::string> none;
  const auto found = ids_by_type.find(type);
  return found == ids_by_type.end() ? none : found->second;
}

Listing list_records(const Folder& folder) {
  Listing listing = Lister(folder).run();
  check_shared_ids(listing);
  return listing;
}

}  // namespace traject::store
