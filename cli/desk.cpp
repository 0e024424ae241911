#include "cli/desk.hpp"

#include <algorithm>
#include <cerrno>
#include <functional>
#include <iterator>
#include <map>
#include <ostream>

#include "base/failure.hpp"
#include "base/time_zone.hpp"
#include "language/catalogue.hpp"
#include "model/known_on.hpp"
#include "model/oddities.hpp"
#include "model/record_file.hpp"
#include "render/csv.hpp"
#include "render/html.hpp"
#include "render/icalendar.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/text.hpp"
#include "render/xlsx.hpp"
#include "store/writing/diff.hpp"
#include "store/writing/journal.hpp"
#include "store/writing/write.hpp"
#include "store/yaml/text_check.hpp"

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

bool is_name(const std::string& file) { return model::is_file_of(model::RecordType::names, file); }

// Half of the answers of a file would count as if they were all.
bool belong_together(const std::vector<store::FileEdit>& edits) {
  return std::any_of(edits.begin(), edits.end(), [](const store::FileEdit& edit) {
    const auto record = model::record_file(edit.file);
    return record && record->type == model::RecordType::responses && !edit.before;
  });
}

// What this answer can be written as, whatever other answers of the command can.
[[noreturn]] void refuse_format(Format format, const render::Document& document) {
  std::vector<std::string> possible = {"text", "md", "html"};
  if (!document.data.is_null()) possible.emplace_back("json");
  if (document.table) possible.insert(possible.end(), {"csv", "xlsx"});
  if (document.calendar) possible.emplace_back("ics");
  throw Failure(
      FailureKind::wrong_use, {"failure.no-such-format", {{"format", std::string(model::word(format))}}},
      base::Message{"hint.known-words", {{"words", std::move(possible)}}});
}

[[noreturn]] void refuse_screen() {
  throw Failure(FailureKind::wrong_use, {"failure.binary-to-terminal", {}},
                base::Message{"hint.binary-to-terminal", {}});
}

}  // namespace

Desk::Desk(World& world, const GlobalOptions& options, bool command_writes)
    : world_(world), options_(options), command_writes_(command_writes) {
  if (options.output) expect_no_record(*options.output);
}

fs::path Desk::root() const {
  if (options_.folder || world_.data_folder) {
    const fs::path given = world_.folder / options_.folder.value_or(world_.data_folder.value_or(""));
    if (!world_.files->kind_of({given})) {
      throw Failure(FailureKind::input_output, {"failure.no-such-folder", {{"path", given.generic_string()}}},
                    base::Message{"hint.no-such-folder", {}});
    }
    if (!world_.files->kind_of({given, "traject.yaml"})) {
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
  if (settings().names_folder) folder.names_folder = *settings().names_folder;
  return folder;
}

const model::Settings& Desk::settings() const { return opened_ ? opened_->records.settings : no_settings; }

void Desk::lock() {
  if (!command_writes_ || options_.dry_run) return;
  lock_ = std::make_unique<store::FolderLock>(root());
  settle_unfinished();
  if (options_.commit) repository_.emplace(root());
  settle_commit();
}

// Nothing is open yet, and only the settings tell where the names are.
void Desk::settle_unfinished() const {
  store::Folder whole = folder();
  if (store::is_unfinished(whole)) {
    const auto names = store::open(whole).records.settings.names_folder;
    if (names) whole.names_folder = *names;
  }
  store::settle_unfinished(whole);
}

const model::Records& Desk::load_all_days() {
  if (!opened_) {
    lock();
    opened_ = store::open(folder());
  }
  sees_all_days_ = true;
  return opened_->records;
}

const model::Records& Desk::load() {
  if (!known_) {
    model::Records records = load_all_days();
    model::keep_known_on(records, as_of());
    known_ = std::move(records);
  }
  sees_all_days_ = false;
  return *known_;
}

bool Desk::has_folder() const {
  return options_.folder || world_.data_folder || store::find_folder(world_.folder, *world_.files);
}

void Desk::expect_possible(const model::PersonId& person) {
  const auto& people = load().people;
  const auto found = people.find(person);
  const auto oddities =
      found == people.end() ? model::Oddities{} : model::oddities_on(found->second, as_of());
  if (oddities.empty()) return;
  const store::Loaded places = store::load(folder());
  const std::string file = model::file_of<model::Person>(person);
  base::Diagnostics findings;
  for (const model::Oddity& oddity : oddities)
    findings.push_back(
        store::diagnostic_at(places, file, oddity.keys, oddity.code, oddity.severity, oddity.message));
  if (findings.front().severity == base::Severity::error) throw base::InvalidRecords{std::move(findings)};
  render::Document document;
  document.blocks.emplace_back(render::Findings{std::move(findings)});
  world_.err << render::text(document, language(), {.colour = false, .width = 0});
}

void Desk::tell_of_unreadable_names() {
  try {
    static_cast<void>(world_.files->list(folder().path_of("names/x").folder()));
  } catch (const Failure&) {
    say({"find.no-names", {{"path", folder().shown("names")}}});
  }
}

store::Loaded Desk::load_with_findings() {
  store::Loaded loaded = store::load(folder());
  opened_.emplace();
  opened_->records.settings = loaded.records.settings;
  return loaded;
}

void Desk::expect_in_folder(const fs::path& path) const {
  const fs::path normal = path.lexically_normal();
  const bool is_inside = !normal.empty() && normal.is_relative() && *normal.begin() != "..";
  if (is_inside && world_.files->kind_of({root(), normal == "." ? fs::path() : normal})) return;
  throw Failure(FailureKind::wrong_use, {"failure.no-such-path", {{"path", path.generic_string()}}});
}

// Where nobody knows the zone, `check` goes on with the day of the Netherlands; no other command comes this far.
base::Date Desk::as_of() const {
  if (options_.as_of) return *options_.as_of;
  const auto here = base::in_zone(now(), time_zone());
  return here ? here->day() : base::in_zone(now(), model::time_zone_of(no_settings)).value().day();
}

base::Moment Desk::moment() const {
  constexpr std::chrono::hours noon{12};
  const auto here = base::in_zone(options_.as_of ? *options_.as_of + noon : now(), time_zone());
  if (!here) throw store::WrongFolder({"failure.unknown-time-zone", {{"value", time_zone()}}});
  if (!options_.as_of) return *here;
  // Where the clock changes at midnight, that day begins with the offset that it goes on with.
  return {*options_.as_of - std::chrono::minutes{here->offset_minutes}, here->offset_minutes};
}

std::string Desk::time_zone() const { return model::time_zone_of(settings()); }

// A clock that was never set, or gives a year that no record can hold, is no clock.
base::Instant Desk::now() const {
  constexpr int first_year = 1980;
  constexpr int last_year = 2198;  // so that it is no other year in any zone
  const base::Instant instant = world_.now();
  const int year = base::year_of(std::chrono::floor<base::Days>(instant));
  if (year >= first_year && year <= last_year) return instant;
  throw Failure(FailureKind::input_output, {"failure.no-clock", {}}, base::Message{"hint.no-clock", {}});
}

base::Language Desk::language() const {
  if (options_.language) return *options_.language;
  return model::language_of(settings());
}

std::string Desk::in_words(const base::Message& message) const {
  return language::text(message, model::language_of(settings()));
}

std::string Desk::written_out(const render::Document& document) const {
  switch (options_.format) {
    case Format::text:
      return render::text(
          document, language(),
          {.colour = world_.colour && !options_.output, .width = static_cast<int>(world_.width)});
    case Format::json:
      if (document.data.is_null()) refuse_format(Format::json, document);
      return render::json(document.data);
    case Format::md: return render::markdown(document, language());
    case Format::html: return render::html(document, language());
    case Format::csv:
      if (!document.table) refuse_format(Format::csv, document);
      return render::csv(*document.table, {.excel = options_.excel, .language = language()});
    case Format::xlsx:
      if (!document.table) refuse_format(Format::xlsx, document);
      if (world_.is_screen && !options_.output) refuse_screen();
      return render::xlsx(document, language());
    case Format::ics: break;
  }
  if (!document.calendar) refuse_format(Format::ics, document);
  return render::icalendar(*document.calendar);
}

std::optional<std::string> Desk::text_in_folder(const std::string& file) const {
  return world_.files->read({root(), file}, store::largest_file + 1);
}

void Desk::print(const render::Document& document) { print(written_out(document)); }

void Desk::print(const std::string& text) {
  if (options_.output) {
    write_file(*options_.output, text);
    return;
  }
  errno = 0;
  world_.out << text << std::flush;
  // Whoever read it has gone, as `head` does: a failure without words, since nobody is there to read them.
  if (!world_.out && errno == EPIPE) throw Failure(FailureKind::input_output, {});
  if (!world_.out) throw Failure(FailureKind::input_output, {"failure.cannot-print", {}});
}

void Desk::say(const base::Message& message) { world_.err << language::text(message, language()) << '\n'; }

std::vector<store::FileEdit> Desk::edits_for(const model::Changes& changes) const {
  if (sees_all_days_) return store::plan_edits(folder(), changes);
  return store::plan_edits(folder(), changes, store::Seen{*known_, as_of()});
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
  for (const auto& file : gone_) {
    const auto before = world_.files->read(folder().path_of(file), store::largest_file + 1);
    if (is_anonymous(file)) {
      ++not_shown;
    } else if (before) {
      diff += store::unified_diff_of_removal(file, *before);
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
  store::remove_leftovers(folder(), opened_->listing().leftovers);
  const auto pending = note_commit(edits, changes, what);
  write_together(folder(), edits);
  const auto written = files_of(edits);
  const auto not_printed = try_to_print(words);
  name_files("written", written);
  std::vector<std::string> removed;
  std::copy_if(gone_.begin(), gone_.end(), std::back_inserter(removed), std::not_fn(is_anonymous));
  name_files("removed", removed);
  if (repository_) name_uncommitted(written);
  if (pending) carry_out(*pending);
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

void Desk::take_away_with_it(std::vector<std::string> files) {
  gone_ = std::move(files);
  as_one_ = true;
}

std::map<std::string, std::string> Desk::texts_after(const model::Changes& changes) const {
  std::map<std::string, std::string> texts;
  for (const auto& file : store::list_records(folder()).files) {
    if (auto text = world_.files->read(folder().path_of(file.path), store::largest_file + 1))
      texts[file.path] = std::move(*text);
  }
  for (auto& edit : edits_for(changes)) texts[edit.file] = std::move(edit.after);
  for (const auto& file : gone_) texts.erase(file);
  return texts;
}

void Desk::write_together(const store::Folder& folder, const std::vector<store::FileEdit>& edits) {
  const auto progress = [&](std::size_t done) { show_progress("progress.written", done, edits.size()); };
  const auto applied = belong_together(edits) || as_one_
                           ? store::apply_as_one(folder, {edits, gone_}, progress)
                           : store::apply(folder, edits, progress);
  name_files("now-ours", applied.now_ours);
  if (!applied.failure) return;
  if (applied.done.empty() && !applied.is_decided) drop_commit(folder);
  name_half_done(applied);
  if (applied.is_wrong_folder) throw store::WrongFolder(applied.failure->message(), applied.failure->hint());
  if (!applied.is_decided) throw Failure(*applied.failure);
  throw Failure(applied.failure->kind(), applied.failure->message(), base::Message{"hint.half-done", {}});
}

void Desk::name_half_done(const store::Applied& applied) {
  name_files("written", applied.done);
  if (!applied.done.empty() || applied.is_decided) name_files("not-written", applied.not_done);
  if (!applied.is_decided) return;
  std::vector<std::string> removed;
  std::vector<std::string> not_removed;
  for (const auto& file : gone_) {
    if (is_anonymous(file)) continue;
    const bool is_left = std::ranges::count(applied.not_gone, file) > 0;
    (is_left ? not_removed : removed).push_back(file);
  }
  name_files("removed", removed);
  name_files("not-removed", not_removed);
}

// Also what a run before this one wrote and could not commit. A name in the history of git cannot be taken back.
std::optional<PendingCommit> Desk::note_commit(const std::vector<store::FileEdit>& edits,
                                               const model::Changes& changes,
                                               const base::Message& what) const {
  std::vector<std::string> files = files_of(changes);
  files.insert(files.end(), gone_.begin(), gone_.end());
  std::erase_if(files, is_name);
  if (!repository_ || files.empty()) return {};
  PendingCommit pending{in_words(what), std::move(files), digests_before(folder(), edits, gone_)};
  write_pending(folder(), pending);
  return pending;
}

void Desk::name_uncommitted(const std::vector<std::string>& written) {
  std::vector<std::string> names;
  std::copy_if(written.begin(), written.end(), std::back_inserter(names), is_name);
  name_files("not-committed", names);
}

// What a command before this one wrote and did not commit; to do the same again may have nothing to write any more. Where
// nothing came of its write, nothing is to be committed.
void Desk::settle_commit() {
  const auto pending = read_pending(folder());
  if (!pending) return;
  if (pending->files.empty()) {
    remove_pending(folder());
  } else if (repository_) {
    carry_out(*pending);
  }
}

// The failure of the write is the one to tell; a note that is left the next command drops.
void Desk::drop_commit(const store::Folder& folder) {
  if (!repository_) return;
  try {
    remove_pending(folder);
  } catch (const Failure&) {
    return;
  }
}

void Desk::carry_out(const PendingCommit& pending) {
  if (repository_->commit(pending.files, pending.subject)) say({"committed", {{"subject", pending.subject}}});
  remove_pending(folder());
}

void Desk::name_files(const char* message, const std::vector<std::string>& files) {
  constexpr std::size_t few = 60;
  const auto shown = [this](const std::string& file) { return opened_ ? folder().shown(file) : file; };
  if (files.size() <= few) {
    for (const auto& file : files) say({message, {{"file", shown(file)}}});
    return;
  }
  std::map<std::string, std::int64_t> folders;
  for (const auto& file : files) {
    const std::string path = shown(file);
    ++folders[path.substr(0, path.rfind('/') + 1)];
  }
  for (const auto& [folder, count] : folders) {
    base::Value name = folder;
    if (folder.empty()) name = base::Word{"the-folder-itself"};
    say({std::string(message) + "-in", {{"count", count}, {"folder", std::move(name)}}});
  }
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

}  // namespace traject::cli
