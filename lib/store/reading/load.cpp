#include "store/reading/load.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/failure.hpp"
#include "base/time_zone.hpp"
#include "model/record_slot.hpp"
#include "store/disk/names_folder.hpp"
#include "store/reading/check_references.hpp"
#include "store/reading/finding.hpp"
#include "store/reading/read_files.hpp"
#include "store/yaml/text_check.hpp"

namespace traject::store {
namespace {

namespace fs = std::filesystem;
using model::RecordFile;
using model::RecordType;
using model::ReferenceTarget;

constexpr std::string_view settings_file = "traject.yaml";

bool has_error(const base::Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const auto& diagnostic) { return diagnostic.severity == base::Severity::error; });
}

void append(base::Diagnostics& all, base::Diagnostics more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<std::string> parts_of(std::string_view path) {
  std::vector<std::string> parts;
  for (const fs::path& part : fs::path(path)) parts.push_back(part.generic_string());
  return parts;
}

// The record whose file this is, or else all that could stand below a folder that is none; with the ids that the path tells.
std::vector<RecordFile> could_be_at(const std::string& path) {
  if (auto file = model::record_file(path)) return {*file};
  std::vector<RecordFile> files;
  const auto given = parts_of(path);
  for (const auto& type : model::record_types()) {
    const auto parts = parts_of(type.path);
    RecordFile file{type.type, {}, path};
    bool fits = given.size() < parts.size();
    for (std::size_t i = 0; fits && i < given.size(); ++i) {
      if (parts[i].starts_with('<')) {
        file.ids.push_back(given[i]);
      } else {
        fits = parts[i] == given[i];
      }
    }
    if (fits) files.push_back(std::move(file));
  }
  return files;
}

const Node* item_of(const Node& list, const std::string& index) {
  const auto number = model::Scalar<int>::read(index);
  const bool is_there = number && *number >= 0 && static_cast<std::size_t>(*number) < list.values.size();
  return is_there ? &list.values[static_cast<std::size_t>(*number)] : nullptr;
}

class Loader {
 public:
  Loader(const Folder& folder, const Needs& needs)
      : folder_(folder), needs_(needs), read_(std::make_shared<ReadFiles>()) {}

  Loaded run() {
    read_settings();
    if (loaded_.records.settings.names_folder) folder_.names_folder = *loaded_.records.settings.names_folder;
    listing_ = list_records(folder_);
    loaded_.leftovers = listing_.leftovers;
    for (const auto& [type, ids] : listing_.ids_by_type)
      loaded_.records.ids[std::string(model::word(type))] = ids;
    read_needed();
    if (needs_.programmes_with_cohorts()) read_cohorts_of(*needs_.programmes_with_cohorts());
    if (needs_.has_sessions_of_cohorts()) read_sessions_of_cohorts();
    if (needs_.cohort_with_registrations()) read_registrations_with(*needs_.cohort_with_registrations());
    if (needs_.cohort_with_participants()) read_participants_of(*needs_.cohort_with_participants());
    if (needs_.has_people_of_registrations()) read_people_of_registrations();
    if (!needs_.is_everything()) read_names();
    append(loaded_.diagnostics, check_references(*read_, loaded_.records, listing_));
    if (needs_.is_everything()) check_names_folder();
    add_listing_diagnostics();
    sort_diagnostics();
    loaded_.files = read_;
    return std::move(loaded_);
  }

 private:
  void read_settings() {
    const RecordFile file{RecordType::traject, {}, std::string(settings_file)};
    if (stands_there_but_is_no_file()) return;  // the listing tells of it
    if (!read(file)) {
      throw base::Failure(
          base::FailureKind::input_output, {"failure.no-folder", {}}, base::Message{"hint.init", {}});
    }
    check_time_zone();
  }

  void check_time_zone() {
    const auto& zone = loaded_.records.settings.time_zone;
    if (!zone || base::is_time_zone(*zone)) return;
    Finding finding{.code = "unknown-time-zone",
                    .values = {{"value", *zone}},
                    .hint = did_you_mean(*zone, base::time_zones())};
    const ReadFile& settings = read_->by_path.at(std::string(settings_file));
    const Node* node = settings.root.find("time_zone");
    loaded_.diagnostics.push_back(at(settings.source, node->span, std::move(finding)));
  }

  [[nodiscard]] bool stands_there_but_is_no_file() const {
    return folder_.files->kind_of(folder_.path_of(std::string(settings_file))).value_or(EntryKind::file) !=
           EntryKind::file;
  }

  void read_needed() {
    for (const RecordFile& file : listing_.files) {
      if (file.type != RecordType::traject && needs_.has(file)) read(file);
    }
  }

  void read_people_of_registrations() {
    for (const auto& [programme, registrations] : loaded_.records.registrations) {
      for (const auto& [person, registration] : registrations) read_one(RecordType::people, person.str());
    }
  }

  void read_sessions_of_cohorts() {
    for (const auto& [id, cohort] : loaded_.records.cohorts)
      read_one(RecordType::programmes, cohort.programme.str());
    std::set<std::pair<RecordType, std::string>> staff;
    for (const auto& [path, file] : read_->by_path) {
      for (const Reference& reference : file.references) {
        if (reference.target == ReferenceTarget::trainer) staff.emplace(RecordType::trainers, reference.id);
        if (reference.target == ReferenceTarget::room) staff.emplace(RecordType::rooms, reference.id);
      }
    }
    for (const auto& [type, id] : staff) read_one(type, id);
  }

  void read_registrations_with(const model::CohortId& cohort) {
    const auto found = loaded_.records.cohorts.find(cohort);
    if (found == loaded_.records.cohorts.end()) return;
    const std::string programme = found->second.programme.str();
    for (const RecordFile& file : listing_.files) {
      if (file.type == RecordType::registrations && file.ids.front() == programme) read(file);
    }
  }

  void read_participants_of(const model::CohortId& cohort) {
    for (const auto& [id, read] : loaded_.records.cohorts) {
      read_one(RecordType::programmes, read.programme.str());
      if (id != cohort) continue;
      for (const auto& person : read.participants) read_one(RecordType::people, person.str());
      for (const auto& filled : read.refilled) read_one(RecordType::people, filled.instead_of.str());
    }
  }

  void read_cohorts_of(const std::set<model::ProgrammeId>& programmes) {
    std::set<std::string> cohorts;
    for (const RecordFile& file : listing_.files) {
      if (file.type != RecordType::cohorts || !may_follow(file, programmes)) continue;
      cohorts.insert(file.ids.front());
      read(file);
    }
    for (const RecordFile& file : listing_.files) {
      if (needs_.parts_of_cohorts().contains(file.type) && cohorts.contains(file.ids.front())) read(file);
    }
  }

  // Only what the text says for certain keeps a cohort out.
  [[nodiscard]] bool may_follow(const RecordFile& file, const std::set<model::ProgrammeId>& programmes) {
    auto text = folder_.files->read(folder_.path_of(file.path), largest_file + 1);
    if (!text) return true;
    const Source source(folder_.shown(file.path), std::move(*text), model::info(file.type).about_people);
    if (!check_text(source).empty()) return true;
    const Parsed parsed = parse(source);
    const Node* programme = parsed.diagnostics.empty() ? parsed.root.find("programme") : nullptr;
    if (programme == nullptr || programme->kind != Node::Kind::scalar) return true;
    return programmes.contains(model::ProgrammeId(programme->text)) ||
           !listing_.ids(RecordType::programmes).contains(programme->text);
  }

  // A record in a file of its own name.
  void read_one(RecordType type, const std::string& id) {
    const std::string path = std::string(model::word(type)) + "/" + id + ".yaml";
    if (listing_.ids(type).contains(id)) read({type, {id}, path});
  }

  // A name that cannot be read is shown as an id; only `check` complains about it.
  void read_names() {
    base::Diagnostics kept = std::move(loaded_.diagnostics);
    try {
      for (const auto& [person, record] : loaded_.records.people) read_one(RecordType::names, person.str());
    } catch (const base::Failure&) {
      // The share where the names are cannot be reached today.
    }
    loaded_.diagnostics = std::move(kept);
  }

  // Each file once: what cannot be read is told once.
  bool read(const RecordFile& file) {
    if (!seen_.insert(file.path).second) return true;
    auto text = folder_.files->read(folder_.path_of(file.path), largest_file + 1);
    if (!text) return false;
    Source source(folder_.shown(file.path), std::move(*text), model::info(file.type).about_people);
    ++loaded_.counts[std::string(model::word(file.type))];
    base::Diagnostics unreadable = check_text(source);
    if (unreadable.empty()) {
      Parsed parsed = parse(source);
      unreadable = std::move(parsed.diagnostics);
      if (unreadable.empty()) decode_into_place(file, std::move(source), std::move(parsed.root));
    }
    append(loaded_.diagnostics, std::move(unreadable));
    return true;
  }

  void decode_into_place(const RecordFile& file, Source source, Node root) {
    Findings findings;
    model::with_record_struct(file.type, [&](auto tag) {
      using Record = typename decltype(tag)::type;
      Record record = decode<Record>(source, root, findings);
      if (!has_error(findings.diagnostics)) slot(loaded_.records, file, tag) = std::move(record);
    });
    append(loaded_.diagnostics, std::move(findings.diagnostics));
    read_->by_path.emplace(
        file.path, ReadFile{file, std::move(source), std::move(root), std::move(findings.references)});
  }

  // What is wrong with the place of the names, at the setting.
  void check_names_folder() {
    const Spot names = folder_.path_of("names/x").folder();
    const std::string path = folder_.shown("names");
    const auto warn = [&](const char* code, Values values) {
      Finding finding{.code = code, .values = std::move(values), .severity = base::Severity::warning};
      const auto settings = read_->by_path.find(std::string(settings_file));
      const Node* node =
          settings == read_->by_path.end() ? nullptr : settings->second.root.find("names_folder");
      loaded_.diagnostics.push_back(
          node == nullptr ? at_file(std::string(settings_file), std::move(finding))
                          : at(settings->second.source, node->span, std::move(finding)));
    };
    try {
      if (!folder_.files->kind_of(names)) return;
      const auto other =
          folder_.has_names_elsewhere() ? foreign_in_names(*folder_.files, names) : std::nullopt;
      if (other) warn("names-among-others", {{"path", path}, {"other", *other}});
      if (git_would_take(*folder_.files, names.whole().lexically_normal()))
        warn("names-in-git", {{"path", path}});
    } catch (const base::Failure&) {
      return;  // the listing tells of a link; a share that cannot be reached is as good as none
    }
  }

  // A file whose name is wrong is a record that would be missed silently.
  void add_listing_diagnostics() {
    for (auto& diagnostic : listing_.diagnostics) {
      const auto files = could_be_at(diagnostic.place.file);
      const bool is_needed =
          needs_.is_everything() ||
          std::any_of(files.begin(), files.end(), [&](auto& file) { return needs_.may_have(file); });
      if (!is_needed) continue;
      diagnostic.place.file = folder_.shown(diagnostic.place.file);
      loaded_.diagnostics.push_back(std::move(diagnostic));
    }
  }

  void sort_diagnostics() {
    std::stable_sort(
        loaded_.diagnostics.begin(), loaded_.diagnostics.end(),
        [](const auto& a, const auto& b) { return std::tie(a.place, a.code) < std::tie(b.place, b.code); });
  }

  Folder folder_;
  const Needs& needs_;
  Listing listing_;
  std::shared_ptr<ReadFiles> read_;
  std::set<std::string> seen_;
  Loaded loaded_;
};

}  // namespace

Needs& Needs::all(RecordType type, std::vector<std::string> first_ids) {
  wanted_.emplace(type, std::move(first_ids));
  return *this;
}

Needs& Needs::people_of_registrations() {
  people_of_registrations_ = true;
  return *this;
}

Needs& Needs::sessions_of_cohorts() {
  sessions_of_cohorts_ = true;
  return *this;
}

Needs& Needs::registrations_with(model::CohortId cohort) {
  cohort_ = std::move(cohort);
  return *this;
}

Needs& Needs::participants_of(model::CohortId cohort) {
  of_cohort_ = std::move(cohort);
  return *this;
}

Needs& Needs::cohorts_of(std::set<model::ProgrammeId> programmes, std::vector<RecordType> parts) {
  with_cohorts_ = std::move(programmes);
  parts_ = {parts.begin(), parts.end()};
  return *this;
}

Needs Needs::everything() {
  Needs needs;
  needs.everything_ = true;
  return needs;
}

bool Needs::names_one(RecordType type) const {
  const auto [from, until] = wanted_.equal_range(type);
  return std::any_of(from, until, [](const auto& wanted) { return !wanted.second.empty(); });
}

bool Needs::has(const RecordFile& file) const {
  if (everything_ || file.type == RecordType::traject) return true;
  const auto [from, until] = wanted_.equal_range(file.type);
  return std::any_of(from, until, [&](const auto& wanted) {
    const auto& first_ids = wanted.second;
    return first_ids.size() <= file.ids.size() &&
           std::equal(first_ids.begin(), first_ids.end(), file.ids.begin());
  });
}

bool Needs::may_have(const RecordFile& file) const {
  const auto [from, until] = wanted_.equal_range(file.type);
  const bool is_wanted = std::any_of(from, until, [&](const auto& wanted) {
    const auto count = std::min(wanted.second.size(), file.ids.size());
    return std::equal(
        file.ids.begin(), file.ids.begin() + static_cast<std::ptrdiff_t>(count), wanted.second.begin());
  });
  if (everything_ || file.type == RecordType::traject || is_wanted) return true;
  if (with_cohorts_ && (file.type == RecordType::cohorts || parts_.contains(file.type))) return true;
  return file.ids.empty() && reaches(file.type);
}

// Records that are found by what others say of them.
bool Needs::reaches(RecordType type) const {
  switch (type) {
    case RecordType::people: return people_of_registrations_ || of_cohort_.has_value();
    case RecordType::programmes: return sessions_of_cohorts_ || of_cohort_.has_value();
    case RecordType::trainers:
    case RecordType::rooms: return sessions_of_cohorts_;
    case RecordType::registrations: return cohort_.has_value();
    default: return false;
  }
}

bool Loaded::has_errors() const { return has_error(diagnostics); }

Loaded load(const Folder& folder, const Needs& needs) { return Loader(folder, needs).run(); }

base::Diagnostic diagnostic_at(const Loaded& loaded, const std::string& file, const KeyPath& keys,
                               std::string code, base::Severity severity, base::Message message) {
  base::Message hint{"hint." + code, message.values};
  base::Diagnostic diagnostic{
      std::move(code), severity, {file, 1, 1, 1}, std::move(message), std::move(hint), {}};
  const auto found = loaded.files->by_path.find(file);
  if (found == loaded.files->by_path.end()) return diagnostic;
  const Node* node = &found->second.root;
  for (const auto& key : keys) {
    const Node* next = node->kind == Node::Kind::list ? item_of(*node, key) : node->find(key);
    if (next == nullptr) break;
    node = next;
  }
  diagnostic.place = found->second.source.place(node->span);
  diagnostic.source_line = found->second.source.shown_line(node->span);
  return diagnostic;
}

}  // namespace traject::store
