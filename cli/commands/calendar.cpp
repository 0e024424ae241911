// traject calendar: the dates of a cohort or of a person, on the terminal or for Outlook and others.
#include "actions/calendar.hpp"

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
};

void write_files(Desk& desk, const render::Document& document, const std::string& folder) {
  const auto files = render::icalendar_files(*document.calendar);
  for (const auto& [name, text] : files) desk.write_file(std::filesystem::path(folder) / name, text);
  desk.say({"calendar.split", {{"count", static_cast<std::int64_t>(files.size())}, {"folder", folder}}});
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
      .example("calendar pilot-2021 --split agenda")
      .example("calendar pilot-2021 --person p-1042 --format ics --output noor.ics")
      .example("calendar --person p-1042")
      .argument("COHORT", &CalendarOptions::cohort, Completes::cohort, false)
      .option("--person", "PERSON", &CalendarOptions::person, Completes::person)
      .option("--months", "", &CalendarOptions::months)
      .option("--split", "DIR", &CalendarOptions::split, Completes::folder)
      .build();
}

}  // namespace traject::cli::commands
