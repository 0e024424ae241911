#include "cli/desk.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <ostream>

#include "base/failure.hpp"
#include "base/time_zone.hpp"
#include "language/catalogue.hpp"
#include "model/known_on.hpp"
#include "model/record_types.hpp"
#include "render/csv.hpp"
#include "render/icalendar.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/text.hpp"
#include "store/diff.hpp"
#include "store/read_record.hpp"
#include "store/write.hpp"

namespace traject::cli {
namespace {

namespace fs = std::filesystem;
using base::Failure;
using base::FailureKind;

const model::Settings no_settings;

template <class Edits>
std::vector<std::string> files_of(const Edits& edits) {
  std::vector<std::string> files;
  for (const auto& edit : edits) files.push_back(edit.file);
  return files;
}

// What a sheet without a name says is for nobody to see by itself.
bool is_anonymous(const std::string& file) {
  const auto record = model::record_file(file);
  return record &&
         (record->type == model::RecordType::responses || record->type == model::RecordType::intakes);
}

[[noreturn]] void refuse_format(Format format) {
  throw Failure(
      FailureKind::wrong_use, {"failure.no-such-format", {{"format", std::string(model::word(format))}}});
}

}  // namespace

Desk::Desk(World& world, const GlobalOptions& options, bool command_writes)
    : world_(world), options_(options), command_writes_(command_writes) {}

fs::path Desk::root() const {
  if (options_.folder || world_.data_folder) {
    const fs::path given = world_.folder / options_.folder.value_or(world_.data_folder.value_or(""));
    if (!world_.files->read(given / "traject.yaml", 0)) {
      throw Failure(FailureKind::input_output, {"failure.not-a-folder", {{"path", given.generic_string()}}},
                    base::Message{"hint.init", {}});
    }
    return given;
  }
  const auto found = store::find_folder(world_.folder, *world_.files);
  if (!found)
    throw Failure(FailureKind::input_output, {"failure.no-folder", {}}, base::Message{"hint.init", {}});
  return *found;
}

store::Folder Desk::folder() const {
  store::Folder folder{root(), world_.files};
  if (loaded_ && loaded_->records.settings.names_folder)
    folder.names_folder = *loaded_->records.settings.names_folder;
  return folder;
}

const store::Loaded& Desk::load_with_findings(const store::Needs& needs) {
  if (command_writes_ && !options_.dry_run) {
    lock_ = std::make_unique<store::FolderLock>(root());
    if (options_.commit) repository_.emplace(root());
  }
  loaded_ = store::load(folder(), needs);
  is_of_day_ = false;
  return *loaded_;
}

const model::Records& Desk::load_all_days(const store::Needs& needs) {
  const store::Loaded& loaded = load_with_findings(needs);
  if (loaded.has_errors()) throw InvalidRecords{loaded.diagnostics};
  return loaded.records;
}

const model::Records& Desk::load(const store::Needs& needs) {
  const model::Records& records = load_all_days(needs);
  model::keep_known_on(loaded_->records, as_of());
  is_of_day_ = true;
  forget_unknown_cohorts(needs);
  return records;
}

// The ids of cohorts that were not read are looked at only by who names one that is not there.
void Desk::forget_unknown_cohorts(const store::Needs& needs) {
  model::Records& records = loaded_->records;
  const auto ids = records.ids.find("cohorts");
  if (!needs.names_one(model::RecordType::cohorts) || !records.cohorts.empty() || ids == records.ids.end())
    return;
  ids->second.clear();
  for (const auto& file : files(model::RecordType::cohorts)) {
    if (is_known(file)) ids->second.insert(file.ids.front());
  }
}

void Desk::expect_in_folder(const fs::path& path) const {
  const fs::path whole = root() / path;
  if (world_.files->read(whole, 0) || !world_.files->list(whole).empty()) return;
  throw Failure(FailureKind::wrong_use, {"failure.no-such-path", {{"path", path.generic_string()}}});
}

std::set<std::string> Desk::ids(model::RecordType type) const {
  return store::list_records(folder()).ids(type);
}

std::vector<model::RecordFile> Desk::files(model::RecordType type) const {
  auto files = store::list_records(folder()).files;
  std::erase_if(files, [&](const model::RecordFile& file) { return file.type != type; });
  return files;
}

bool Desk::is_known(const model::RecordFile& file) const {
  if (!model::can_be_unknown(file.type)) return true;
  const auto record = store::read_record(folder(), file);
  return !record || model::is_known_on(*record, as_of());
}

base::Date Desk::as_of() const { return options_.as_of ? *options_.as_of : moment().day(); }

base::Moment Desk::moment() const {
  const std::string zone = model::time_zone_of(loaded_ ? loaded_->records.settings : no_settings);
  if (!options_.as_of) return base::in_zone(world_.now(), zone);
  const auto midnight = base::moment_in_zone(*options_.as_of, {0}, 0, zone);
  const auto* moment = std::get_if<base::Moment>(&midnight);
  return moment != nullptr ? *moment : base::Moment{*options_.as_of, 0};
}

base::Language Desk::language() const {
  if (options_.language) return *options_.language;
  return model::language_of(loaded_ ? loaded_->records.settings : no_settings);
}

std::string Desk::in_words(const base::Message& message) const {
  return language::text(message, model::language_of(loaded_ ? loaded_->records.settings : no_settings));
}

std::string Desk::written_out(const render::Document& document) const {
  switch (options_.format) {
    case Format::text:
      return render::text(
          document, language(),
          {.colour = world_.colour && !options_.output, .width = static_cast<int>(world_.width)});
    case Format::json: return render::json(document.data);
    case Format::md: return render::markdown(document, language());
    case Format::csv:
      if (!document.table) refuse_format(Format::csv);
      return render::csv(*document.table, {.excel = options_.excel, .language = language()});
    case Format::ics: break;
  }
  if (!document.calendar) refuse_format(Format::ics);
  return render::icalendar(*document.calendar);
}

void Desk::print(const render::Document& document) { print(written_out(document)); }

void Desk::print(const std::string& text) {
  if (options_.output) return write_file(*options_.output, text);
  world_.out << text << std::flush;
  if (!world_.out) throw Failure(FailureKind::input_output, {"failure.cannot-print", {}});
}

void Desk::say(const base::Message& message) { world_.err << language::text(message, language()) << '\n'; }

std::vector<store::FileEdit> Desk::edits_for(const model::Changes& changes) const {
  if (!is_of_day_) return store::plan_edits(folder(), changes);
  return store::plan_edits(folder(), changes, store::Seen{loaded_->records, as_of()});
}

void Desk::show(const model::Changes& changes) {
  if (options_.format != Format::text) return;
  std::string diff;
  std::int64_t not_shown = 0;
  for (const auto& edit : edits_for(changes)) {
    if (is_anonymous(edit.file)) {
      ++not_shown;
    } else {
      diff += store::unified_diff(edit);
    }
  }
  if (!diff.empty()) {
    world_.out << '\n';
    print(diff);
  }
  if (not_shown > 0) say({"dry-run.not-shown", {{"count", not_shown}}});
}

void Desk::save(const render::Document& document, const model::Changes& changes, const base::Message& what) {
  const std::string words = written_out(document);  // a format that does not fit stops it here
  if (options_.dry_run) {
    print(words);
    show(changes);
    if (!changes.empty()) say({"dry-run.nothing-written", {}});
    return;
  }
  const auto edits = edits_for(changes);
  store::remove_leftovers(folder(), loaded_->leftovers);
  write_together(folder(), edits);
  const auto written = files_of(edits);
  const auto not_printed = try_to_print(words);
  name_files("written", written);
  if (repository_) commit(written, files_of(changes), what);
  if (not_printed) throw Failure(*not_printed);
}

// What is done is done, and is named, also where nobody could read about it.
std::optional<Failure> Desk::try_to_print(const std::string& text) {
  try {
    print(text);
  } catch (const Failure& failure) {
    return failure;
  }
  return {};
}

void Desk::write_together(const store::Folder& folder, const std::vector<store::FileEdit>& edits) {
  const auto applied = store::apply(
      folder, edits, [&](std::size_t done) { show_progress("progress.written", done, edits.size()); });
  if (!applied.failure) return;
  name_files("written", applied.done);
  if (!applied.done.empty()) name_files("not-written", applied.not_done);
  throw Failure(*applied.failure);
}

// Also what a run before this one wrote and could not commit.
void Desk::commit(const std::vector<std::string>& written, std::vector<std::string> files,
                  const base::Message& what) {
  // A name in the history of git cannot be taken back.
  const auto is_name = [](const std::string& file) { return file.starts_with("names/"); };
  std::vector<std::string> names;
  std::copy_if(written.begin(), written.end(), std::back_inserter(names), is_name);
  name_files("not-committed", names);
  std::erase_if(files, is_name);
  const std::string subject = in_words(what);
  if (repository_->commit(files, subject)) say({"committed", {{"subject", subject}}});
}

void Desk::name_files(const char* message, const std::vector<std::string>& files) {
  constexpr std::size_t few = 60;
  if (files.size() <= few) {
    for (const auto& file : files) say({message, {{"file", file}}});
    return;
  }
  std::map<std::string, std::int64_t> folders;
  for (const auto& file : files) ++folders[file.substr(0, file.rfind('/') + 1)];
  for (const auto& [folder, count] : folders)
    say({std::string(message) + "-in", {{"count", count}, {"folder", folder}}});
}

void Desk::show_progress(const std::string& key, std::size_t done, std::size_t total) {
  constexpr std::size_t long_work = 200;
  if (!world_.watched || total < long_work) return;
  const std::size_t step = total / 100;
  if (done % step != 0 && done != total) return;
  world_.err
      << '\r'
      << language::text(
             {key, {{"done", static_cast<std::int64_t>(done)}, {"total", static_cast<std::int64_t>(total)}}},
             language());
  if (done == total) world_.err << '\n';
  world_.err << std::flush;
}

std::string Desk::read_file(const fs::path& path, std::size_t limit) const {
  auto bytes = world_.files->read(world_.folder / path, limit + 1);
  if (!bytes)
    throw Failure(FailureKind::input_output, {"failure.no-file", {{"path", path.generic_string()}}});
  return std::move(*bytes);
}

void Desk::write_file(const fs::path& path, const std::string& bytes) {
  const fs::path target = world_.folder / path;
  const auto before = world_.files->read(target, bytes.size() + 1);
  if (before == bytes) return;
  store::write_atomically(*world_.files, target, bytes);
}

}  // namespace traject::cli
