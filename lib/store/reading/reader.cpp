#include "store/reading/reader.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <tuple>
#include <utility>

#include "base/failure.hpp"
#include "base/suggestion.hpp"
#include "base/time_zone.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"
#include "model/settings.hpp"
#include "store/disk/names_folder.hpp"
#include "store/reading/check_oddities.hpp"
#include "store/reading/check_references.hpp"
#include "store/reading/read_ahead.hpp"
#include "store/writing/journal.hpp"
#include "store/yaml/text_check.hpp"

namespace traject::store {
namespace {

namespace fs = std::filesystem;
using model::RecordFile;
using model::RecordType;

const RecordFile settings_file = model::record_at(RecordType::traject, {});

std::vector<std::string> parts_of(std::string_view path) {
  std::vector<std::string> parts;
  for (const fs::path& part : fs::path(path)) parts.push_back(part.generic_string());
  return parts;
}

// The record whose file this is, or else all that could stand below a folder that is none; with the ids that the path tells.
std::vector<RecordFile> could_be_at(const std::string& path) {
  if (auto file = model::record_file(path)) return {*file};
  if (is_note(path)) return {settings_file};  // it may tell of any record
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

// As far as both tell.
bool may_be_same(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const auto count = static_cast<std::ptrdiff_t>(std::min(a.size(), b.size()));
  return std::equal(a.begin(), a.begin() + count, b.begin());
}

}  // namespace

bool has_error(const base::Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const auto& diagnostic) { return diagnostic.severity == base::Severity::error; });
}

void sort_by_place(base::Diagnostics& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(), [](const auto& a, const auto& b) {
    return std::tie(a.place, a.code) < std::tie(b.place, b.code);
  });
}

void expect_no_error(base::Diagnostics diagnostics) {
  if (!has_error(diagnostics)) return;
  sort_by_place(diagnostics);
  throw base::InvalidRecords{std::move(diagnostics)};
}

Reader::Reader(Folder folder) : folder_(std::move(folder)) {
  read_settings();
  find_names();
  listing_ = list_records(folder_);
  decided_ = set_aside(folder_).changed;
  for (const auto& diagnostic : listing_.diagnostics) {
    auto shown = diagnostic;
    shown.place.file = folder_.shown(shown.place.file);
    for (auto& file : could_be_at(diagnostic.place.file)) wrong_names_.emplace_back(std::move(file), shown);
  }
}

void Reader::read_settings() {
  const auto kind = folder_.files->kind_of(folder_.path_of(settings_file.path)).value_or(EntryKind::file);
  if (kind != EntryKind::file) return;  // the listing tells of it
  Reading reading = read(settings_file);
  if (!reading.is_there) {
    throw base::Failure(
        base::FailureKind::input_output, {"failure.no-folder", {}}, base::Message{"hint.init", {}});
  }
  if (reading.record) settings_ = std::move(*reading.record).take<model::Settings>();
  settings_diagnostics_ = std::move(reading.diagnostics);
  check_time_zone();
}

void Reader::check_time_zone() {
  if (!settings_ || !settings_->time_zone) return;
  const std::string& zone = *settings_->time_zone;
  if (base::is_time_zone(zone)) return;
  Wording finding{.code = "unknown-time-zone",
                  .values = {{"value", zone}},
                  .hint = base::did_you_mean(zone, base::time_zones())};
  settings_diagnostics_.push_back(at_setting("time_zone", std::move(finding)));
}

// A setting that came with the folder does not lead names in among records, or into what git keeps.
void Reader::find_names() {
  if (!settings_ || !settings_->names_folder) return;
  const fs::path standing = std::exchange(folder_.names_folder, *settings_->names_folder);
  if (!names_among_records(folder_)) return;
  settings_diagnostics_.push_back(at_setting(
      "names_folder", {.code = "names-among-records", .values = {{"path", folder_.shown("names")}}}));
  folder_.names_folder = standing;
}

base::Diagnostic Reader::at_setting(std::string_view key, Wording finding) const {
  const auto read = read_again(settings_file.path);
  const Node* node = read ? read->root.find(key) : nullptr;
  return node == nullptr ? at_file(settings_file.path, std::move(finding))
                         : at(read->source, node->span, std::move(finding));
}

std::vector<std::pair<RecordFile, base::Diagnostic>> Reader::wrong_files(
    RecordType type, const std::vector<std::string>& first_ids) const {
  std::vector<std::pair<RecordFile, base::Diagnostic>> wrong;
  std::copy_if(wrong_names_.begin(), wrong_names_.end(), std::back_inserter(wrong), [&](const auto& one) {
    return one.first.type == type && may_be_same(one.first.ids, first_ids);
  });
  return wrong;
}

base::Diagnostics Reader::wrong_names(RecordType type, const std::vector<std::string>& first_ids) const {
  base::Diagnostics wrong;
  for (auto& [file, diagnostic] : wrong_files(type, first_ids)) wrong.push_back(std::move(diagnostic));
  return wrong;
}

// What is decided holds, also where it is not on the disk yet.
std::optional<std::string> Reader::text_of(const RecordFile& file, const FileSystem& disk) const {
  const auto decided = decided_.find(file.path);
  if (decided != decided_.end()) return decided->second;
  if (file.type == RecordType::names)  // may be kept elsewhere
    return disk.read(folder_.path_of(file.path), largest_file + 1);
  return disk.read_below(folder_.root, file.path, largest_file + 1);
}

Reader::Opened Reader::open(const RecordFile& file, const FileSystem& disk,
                            base::Diagnostics& diagnostics) const {
  auto text = text_of(file, disk);
  if (!text) return {};
  Source source(folder_.shown(file.path), std::move(*text), model::info(file.type).traits.about_people);
  diagnostics = check_text(source);
  if (!diagnostics.empty()) return {.is_there = true, .file = {}};
  Parsed parsed = parse(source);
  diagnostics = std::move(parsed.diagnostics);
  if (!diagnostics.empty()) return {.is_there = true, .file = {}};
  return {.is_there = true, .file = ReadFile{file, std::move(source), std::move(parsed.root), {}}};
}

Reader::Decoded Reader::decoded(const RecordFile& file, const FileSystem& disk) const {
  Decoded result;
  Reading& reading = result.reading;
  auto opened = open(file, disk, reading.diagnostics);
  reading.is_there = opened.is_there;
  if (!opened.file) return result;
  const Source& source = opened.file->source;
  const Node& root = opened.file->root;
  Findings findings;
  auto record = decode(file.type, source, root, findings);
  if (findings.diagnostics.empty()) check_oddities(source, root, file, record, findings.diagnostics);
  if (!has_error(findings.diagnostics)) reading.record = std::move(record);
  reading.diagnostics = std::move(findings.diagnostics);
  result.file = std::move(opened.file);
  result.file->references = std::move(findings.references);
  return result;
}

Reading Reader::checked(Decoded& decoded_file) {
  auto& diagnostics = decoded_file.reading.diagnostics;
  if (decoded_file.file) {
    auto found = check_references(*decoded_file.file, *this);
    diagnostics.insert(
        diagnostics.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  }
  return std::move(decoded_file.reading);
}

Reading Reader::read(const RecordFile& file) {
  Decoded decoded_file = decoded(file, *folder_.files);
  return checked(decoded_file);
}

void Reader::read_all(const std::vector<const RecordFile*>& files, const Visit& visit) {
  std::vector<Decoded> window(std::min(files.size(), read_ahead_window));
  const auto read = [&](std::size_t i, const FileSystem& disk) {
    window[i % window.size()] = decoded(*files[i], disk);
  };
  read_ahead(files.size(), *folder_.files, read,
             [&](std::size_t i) { visit(*files[i], checked(window[i % window.size()])); });
}

const ReadFile* Reader::tree_of(const RecordFile& file) {
  const auto [entry, is_new] = trees_.try_emplace(file.path);
  if (is_new && listing_.ids(file.type).contains(file.ids.front())) {
    base::Diagnostics not_asked_for;
    entry->second = open(file, *folder_.files, not_asked_for).file;
  }
  return entry->second ? &*entry->second : nullptr;
}

const model::Programme* Reader::programme(const std::string& id) {
  const auto [entry, is_new] = programmes_.try_emplace(id);
  if (is_new) {
    const auto* read = tree_of(model::record_at(RecordType::programmes, {id}));
    Findings findings;
    if (read != nullptr) entry->second = decode<model::Programme>(read->source, read->root, findings);
    if (has_error(findings.diagnostics)) entry->second.reset();
  }
  return entry->second ? &*entry->second : nullptr;
}

bool Reader::may_follow(const std::string& cohort, const std::string& programme) {
  const ReadFile* read = tree_of(model::record_at(RecordType::cohorts, {cohort}));
  const Node* node = read == nullptr ? nullptr : read->root.find("programme");
  if (node == nullptr || node->kind != Node::Kind::scalar) return true;
  return node->text == programme || !listing_.ids(RecordType::programmes).contains(node->text);
}

std::optional<ReadFile> Reader::read_again(const std::string& path) const {
  const auto file = model::record_file(path);
  if (!file) return {};
  base::Diagnostics told_before;
  return open(*file, *folder_.files, told_before).file;
}

}  // namespace traject::store
