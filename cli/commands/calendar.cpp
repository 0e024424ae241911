// traject calendar: the dates of a cohort or of a person, on the terminal or for Outlook and others.
#include "actions/calendar.hpp"

#include <algorithm>

#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "cli/needs.hpp"
#include "render/icalendar.hpp"
#include "report/cohort.hpp"
#include "report/cohort_months.hpp"

namespace traject::cli::commands {
namespace {

struct CalendarOptions {
  std::optional<model::CohortId> cohort;
  std::optional<model::PersonId> person;
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

void write_files(Desk& desk, const render::Document& document, const std::string& folder) {
  std::vector<std::pair<std::string, FileChange>> files;
  for (const auto& [name, text] : render::icalendar_files(*document.calendar))
    files.emplace_back(name, desk.write_file(std::filesystem::path(folder) / name, text));
  desk.say({"calendar.split", {{"count", static_cast<std::int64_t>(files.size())}, {"folder", folder}}});
  name_changes(desk, files);
}

// The one thing that can be shown beside the calendar.
bool with_waiting(const CalendarOptions& options) {
  if (!options.with) return false;
  if (*options.with != "waiting") {
    throw base::Failure(base::FailureKind::wrong_use, {"failure.unknown-part", {{"part", *options.with}}},
                        base::Message{"hint.known-words", {{"words", std::vector<std::string>{"waiting"}}}});
  }
  if (!options.cohort || options.person)
    throw base::Failure(base::FailureKind::wrong_use, {"failure.with-waiting-of-cohort", {}});
  return true;
}

// The title, and months instead of lists.
void show_months(render::Document& document, const std::vector<actions::CohortCalendar>& calendars,
                 const model::Records& records) {
  document.blocks.erase(document.blocks.begin() + 1, document.blocks.end());
  report::add_months(document, calendars, records);
}

render::Document document_of(const model::Records& records, const CalendarOptions& options) {
  std::vector<actions::CohortCalendar> calendars;
  render::Document document;
  if (options.cohort) {
    calendars.push_back(actions::calendar_of(records, *options.cohort, options.person));
    calendars.front().with_waiting = with_waiting(options);
    document = report::calendar(calendars.front(), records);
  } else {
    calendars = actions::calendars_of(records, *options.person);
    document = report::calendar(*options.person, calendars, records);
  }
  if (options.months) show_months(document, calendars, records);
  return document;
}

ExitCode run(Desk& desk, const CalendarOptions& options) {
  if (!options.cohort && !options.person)
    throw base::Failure(base::FailureKind::wrong_use, {"failure.calendar-of-whom", {}});
  static_cast<void>(with_waiting(options));
  const model::Records& records =
      desk.load(options.cohort ? needs::calendar(*options.cohort) : needs::calendar_of_person());
  const auto document = document_of(records, options);
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
      .argument("COHORT", &CalendarOptions::cohort, Completes::cohort, false)
      .option("--person", "PERSON", &CalendarOptions::person, Completes::person)
      .option("--months", "", &CalendarOptions::months)
      .option("--with", "PART", &CalendarOptions::with)
      .option("--split", "DIR", &CalendarOptions::split, Completes::folder)
      .build();
}

}  // namespace traject::cli::commands
