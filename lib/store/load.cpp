#include "store/load.hpp"

#include <algorithm>
#include <tuple>

#include "base/failure.hpp"
#include "model/record_slot.hpp"
#include "store/check_references.hpp"
#include "store/finding.hpp"
#include "store/read_files.hpp"
#include "store/text_check.hpp"

namespace traject::store {
namespace {

namespace fs = std::filesystem;
using model::RecordFile;
using model::RecordType;

constexpr std::string_view settings_file = "traject.yaml";

bool has_error(const base::Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const auto& diagnostic) { return diagnostic.severity == base::Severity::error; });
}

void append(base::Diagnostics& all, base::Diagnostics more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

class Loader {
 public:
  Loader(const Folder& folder, const Needs& needs)
      : folder_(folder), needs_(needs), read_(std::make_shared<ReadFiles>()) {}

  Loaded run() {
    read_settings();
    listing_ = list_records(folder_, names_folder());
    read_needed();
    if (needs_.has_people_of_registrations()) read_people_of_registrations();
    if (!needs_.is_everything()) read_names();
    append(loaded_.diagnostics, check_references(*read_, loaded_.records, listing_));
    add_listing_diagnostics();
    sort_diagnostics();
    loaded_.files = read_;
    return std::move(loaded_);
  }

 private:
  void read_settings() {
    const RecordFile file{RecordType::traject, {}, std::string(settings_file)};
    if (!read(file)) {
      throw base::Failure(base::FailureKind::input_output, {"failure.no-folder", {}}, base::Message{"hint.init", {}});
    }
  }

  [[nodiscard]] fs::path names_folder() const { return loaded_.records.settings.names_folder.value_or("names"); }

  [[nodiscard]] fs::path path_of(const RecordFile& file) const {
    if (file.type == RecordType::names) return folder_.root / names_folder() / (file.ids.front() + ".yaml");
    return folder_.root / file.path;
  }

  void read_needed() {
    for (const RecordFile& file : listing_.files) {
      if (file.type != RecordType::traject && needs_.has(file)) read(file);
    }
  }

  void read_people_of_registrations() {
    for (const auto& [programme, registrations] : loaded_.records.registrations) {
      for (const auto& [person, registration] : registrations) read_person(RecordType::people, person);
    }
  }

  void read_person(RecordType type, const model::PersonId& person) {
    const std::string path = std::string(model::word(type)) + "/" + person.str() + ".yaml";
    if (!listing_.ids(type).contains(person.str()) || read_->by_path.contains(path)) return;
    read({type, {person.str()}, path});
  }

  // A name that cannot be read is shown as an id; only `check` complains about it.
  void read_names() {
    base::Diagnostics kept = std::move(loaded_.diagnostics);
    for (const auto& [person, record] : loaded_.records.people) read_person(RecordType::names, person);
    loaded_.diagnostics = std::move(kept);
  }

  bool read(const RecordFile& file) {
    auto text = folder_.files->read(path_of(file), largest_file + 1);
    if (!text) return false;
    Source source(file.path, std::move(*text), model::info(file.type).about_people);
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
    read_->by_path.emplace(file.path,
                           ReadFile{file, std::move(source), std::move(root), std::move(findings.references)});
  }

  // A file whose name is wrong is a record that would be missed silently.
  void add_listing_diagnostics() {
    for (auto& diagnostic : listing_.diagnostics) {
      auto file = model::record_file(diagnostic.place.file);
      if (needs_.is_everything() || (file && needs_.has(*file))) loaded_.diagnostics.push_back(std::move(diagnostic));
    }
  }

  void sort_diagnostics() {
    std::stable_sort(loaded_.diagnostics.begin(), loaded_.diagnostics.end(), [](const auto& a, const auto& b) {
      return std::tie(a.place, a.code) < std::tie(b.place, b.code);
    });
  }

  const Folder& folder_;
  const Needs& needs_;
  Listing listing_;
  std::shared_ptr<ReadFiles> read_;
  Loaded loaded_;
};

}  // namespace

Needs& Needs::all(RecordType type) {
  wanted_[type] = std::nullopt;
  return *this;
}

Needs& Needs::all(RecordType type, std::string first_id) {
  wanted_.try_emplace(type, std::move(first_id));
  return *this;
}

Needs& Needs::people_of_registrations() {
  people_of_registrations_ = true;
  return *this;
}

Needs Needs::everything() {
  Needs needs;
  needs.everything_ = true;
  return needs;
}

bool Needs::has(const RecordFile& file) const {
  if (everything_ || file.type == RecordType::traject) return true;
  const auto found = wanted_.find(file.type);
  if (found == wanted_.end()) return false;
  return !found->second || (!file.ids.empty() && file.ids.front() == *found->second);
}

bool Loaded::has_errors() const { return has_error(diagnostics); }

Loaded load(const Folder& folder, const Needs& needs) { return Loader(folder, needs).run(); }

base::Diagnostic diagnostic_at(const Loaded& loaded, const std::string& file, const KeyPath& keys, std::string code,
                               base::Severity severity, base::Message message) {
  base::Diagnostic diagnostic{std::move(code), severity, {file, 1, 1, 1}, std::move(message), {}, {}};
  const auto found = loaded.files->by_path.find(file);
  if (found == loaded.files->by_path.end()) return diagnostic;
  const Node* node = &found->second.root;
  for (const auto& key : keys) {
    const Node* next = node->find(key);
    if (next == nullptr) break;
    node = next;
  }
  diagnostic.place = found->second.source.place(node->span);
  diagnostic.source_line = found->second.source.shown_line(node->span);
  return diagnostic;
}

}  // namespace traject::store
