#include "cli/desk.hpp"

#include <cerrno>
#include <ostream>
#include <utility>

#include "base/failure.hpp"
#include "base/time_zone.hpp"
#include "language/catalogue.hpp"
#include "model/known_on.hpp"
#include "model/oddities/oddities.hpp"
#include "model/person.hpp"
#include "model/record_file.hpp"
#include "model/settings.hpp"
#include "render/csv.hpp"
#include "render/html.hpp"
#include "render/icalendar.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/text.hpp"
#include "render/xlsx.hpp"
#include "store/yaml/text_check.hpp"

namespace traject::cli {
namespace {

namespace fs = std::filesystem;
using base::Failure;
using base::FailureKind;

const model::Settings no_settings;

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

fs::path Desk::find_root() const {
  if (options_.folder || world_.data_folder) {
    const fs::path given = world_.folder / options_.folder.value_or(world_.data_folder.value_or(""));
    if (!world_.files->kind_of({given})) {
      throw Failure(FailureKind::input_output, {"failure.no-such-folder", {{"path", given.generic_string()}}},
                    base::Message{"hint.no-such-folder", {}});
    }
    if (!world_.files->kind_of({given, store::folder_mark})) {
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

// Once: after a write nothing may fail any more before its files are named.
const fs::path& Desk::root() const {
  if (!root_) root_ = find_root();
  return *root_;
}

store::Folder Desk::folder() const {
  store::Folder folder{root(), world_.files};
  if (settings().names_folder) folder.names_folder = *settings().names_folder;
  return folder;
}

const model::Settings& Desk::settings() const { return opened_ ? opened_->records.settings : no_settings; }

// What an earlier command left half done, it settles first.
store::Settled Desk::lock() {
  lock_ = std::make_unique<store::FolderLock>(root());
  if (options_.commit) repository_.emplace(root());  // what fails here fails before anything is done
  return settle_unfinished();
}

// Nothing is open yet, and only the settings tell where the names are.
store::Settled Desk::settle_unfinished() const {
  store::Folder whole = folder();
  if (store::is_unfinished(whole)) {
    const auto names = store::open(whole).records.settings.names_folder;
    if (names) whole.names_folder = *names;
  }
  return store::settle_unfinished(whole);
}

void Desk::tell_of_settled(const store::Settled& settled) {
  if (settled.is_taken_back) say({"earlier-taken-back", {}});
  if (!settled.is_completed) return;
  say({"earlier-completed", {}});
  name_changed(settled.written, settled.removed);
}

const model::Records& Desk::load_all_days() {
  if (!opened_) {
    const bool will_write = command_writes_ && !options_.dry_run;
    const auto settled = will_write ? lock() : store::Settled{};
    opened_ = store::open(folder());
    tell_of_settled(settled);
    if (will_write) settle_commit();
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
  auto oddities = found == people.end() ? model::Remarks{} : model::oddities_on(found->second, as_of());
  if (oddities.empty()) return;
  for (model::Remark& oddity : oddities) oddity.file = model::file_of<model::Person>(person);
  auto findings = store::diagnostics_at(store::load(folder()), std::move(oddities));
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

std::optional<render::Part> Desk::part() const {
  switch (options_.format) {
    case Format::json: return render::Part::data;
    case Format::xlsx: return {};
    case Format::csv: return render::Part::table;
    case Format::ics: return render::Part::calendar;
    case Format::text:
    case Format::md:
    case Format::html: break;
  }
  return render::Part::blocks;
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

}  // namespace traject::cli
