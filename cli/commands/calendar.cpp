// traject calendar: the dates of a cohort, of a person, or of all cohorts, on the terminal or for Outlook and others.
#include "actions/cohorts/calendar.hpp"

#include <algorithm>

#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "render/icalendar.hpp"
#include "report/cohorts/agenda.hpp"
#include "report/cohorts/cohort.hpp"
#include "report/cohorts/cohort_months.hpp"

namespace traject::cli::commands {
namespace {

struct CalendarOptions {
  std::optional<model::CohortId> cohort;
  std::optional<model::PersonId> person;
  std::optional<model::TrainerId> trainer;
  std::optional<model::RoomId> room;
  std::optional<model::AdviserId> adviser;
  std::optional<base::Date> from;
  std::optional<base::Date> until;
  bool months = false;
  std::optional<std::string> split;
  std::optional<std::string> with;
};

// What is new or different has to be imported; nothing is named where all of it is new.
void name_changes(Desk& desk, const std::vector<std::pair<std::string, FileChange>>& files) {
  const auto count = [&](FileChange change) {
    return static_cast<std::size_t>(
        std::count_if(files.begin(), files.end(), [&](const auto& file) { return file.second == change; }));
  };
  if (count(FileChange::created) == files.size()) return;
  if (count(FileChange::none) == files.size()) return desk.say({"calendar.same-files", {}});
  for (const auto& [name, change] : files) {
    if (change == FileChange::created) desk.say({"calendar.new-file", {{"file", name}}});
    if (change == FileChange::changed) desk.say({"calendar.changed-file", {{"file", name}}});
  }
}

// Where one cannot be written, those before it are named.
void write_files(Desk& desk, const render::Document& document, const std::string& folder) {
  std::vector<std::pair<std::string, FileChange>> files;
  const std::filesystem::path to = folder;
  try {
    for (const auto& [name, text] : render::icalendar_files(*document.calendar))
      files.emplace_back(name, desk.write_file(to / name, text));
  } catch (const base::Failure&) {
    for (const auto& [name, change] : files) desk.say({"written", {{"file", (to / name).generic_string()}}});
    throw;
  }
  desk.say({"calendar.split", {{"count", static_cast<std::int64_t>(files.size())}, {"folder", folder}}});
  name_changes(desk, files);
}

// At most one of them can be asked for.
actions::CalendarOwner owner_of(const CalendarOptions& options) {
  std::vector<actions::CalendarOwner> owners;
  if (options.person) owners.emplace_back(*options.person);
  if (options.trainer) owners.emplace_back(*options.trainer);
  if (options.room) owners.emplace_back(*options.room);
  if (options.adviser) owners.emplace_back(*options.adviser);
  if (owners.size() > 1) throw base::Failure(base::FailureKind::wrong_use, {"failure.calendar-of-one", {}});
  return owners.empty() ? actions::CalendarOwner{} : owners.front();
}

bool is_of_everybody(const actions::CalendarOwner& owner) {
  return std::holds_alternative<std::monostate>(owner);
}

// The one thing that can be shown beside the calendar.
bool with_waiting(const CalendarOptions& options, const actions::CalendarOwner& owner) {
  if (!options.with) return false;
  if (*options.with != "waiting") {
    throw base::Failure(base::FailureKind::wrong_use, {"failure.unknown-part", {{"part", *options.with}}},
                        base::Message{"hint.known-words", {{"words", std::vector<std::string>{"waiting"}}}});
  }
  if (!options.cohort || !is_of_everybody(owner))
    throw base::Failure(base::FailureKind::wrong_use, {"failure.with-waiting-of-cohort", {}});
  return true;
}

actions::CalendarRequest request_of(const CalendarOptions& options, base::Date as_of) {
  const auto owner = owner_of(options);
  return {.cohort = options.cohort,
          .owner = owner,
          .from = options.from,
          .until = options.until,
          .as_of = as_of,
          .with_waiting = with_waiting(options, owner)};
}

// The title, and months instead of lists.
void show_months(render::Document& document, const std::vector<actions::CohortCalendar>& calendars,
                 const model::Records& records) {
  document.blocks.erase(document.blocks.begin() + 1, document.blocks.end());
  report::add_months(document, calendars, records);
}

// A whole cohort, and what a person comes to in it, have lists of their own; all else is told day by day.
bool is_of_one_cohort(const actions::CalendarRequest& request) {
  return request.cohort && (is_of_everybody(request.owner) || actions::person_of(request.owner) != nullptr);
}

render::Document document_of(const model::Records& records, const actions::CalendarRequest& request,
                             bool months) {
  std::vector<actions::CohortCalendar> calendars;
  render::Document document;
  if (is_of_one_cohort(request)) {
    calendars.push_back(actions::calendar_of(records, request));
    document = report::calendar(request, calendars.front(), records);
  } else {
    calendars = actions::calendars_of(records, request);
    document = report::calendar(request, calendars, records);
  }
  if (months) show_months(document, calendars, records);
  return document;
}

ExitCode run(Desk& desk, const CalendarOptions& options) {
  const auto request = request_of(options, desk.as_of());
  const model::Records& records = desk.load();
  const auto document = document_of(records, request, options.months);
  if (options.split) {
    write_files(desk, document, *options.split);
  } else {
    desk.print(document);
  }
  const bool exports_events = options.split || desk.options().format == Format::ics;
  if (exports_events) desk.say({"calendar.second-import", {}});
  return ExitCode::done;
}

}  // namespace

Command calendar() {
  return CommandBuilder<CalendarOptions>("calendar", Group::cohorts, run)
      .formats({Format::text, Format::json, Format::csv, Format::md, Format::ics})
      .example("calendar pilot-2021")
      .example("calendar pilot-2021 --months")
      .example("calendar pilot-2021 --with waiting")
      .example("calendar pilot-2021 --split agenda")
      .example("calendar pilot-2021 --person p-1042 --format ics --output noor.ics")
      .example("calendar --person p-1042")
      .example("calendar --adviser blik-1 --from 2021-09-01 --until 2021-09-30")
      .example("calendar --from 2021-09-01")
      .argument("COHORT", &CalendarOptions::cohort, Completes::cohort, false)
      .option("--person", "PERSON", &CalendarOptions::person, Completes::person)
      .option("--trainer", "TRAINER", &CalendarOptions::trainer, Completes::trainer)
      .option("--room", "ROOM", &CalendarOptions::room)
      .option("--adviser", "ADVISER", &CalendarOptions::adviser)
      .option("--from", "DATE", &CalendarOptions::from)
      .option("--until", "DATE", &CalendarOptions::until)
      .option("--months", "", &CalendarOptions::months)
      .option("--with", "PART", &CalendarOptions::with)
      .option("--split", "DIR", &CalendarOptions::split, Completes::folder)
      .build();
}

}  // namespace traject::cli::commands
