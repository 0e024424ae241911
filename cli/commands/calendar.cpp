// traject calendar: the dates of a cohort, on the terminal or for Outlook and others.
#include "actions/calendar.hpp"

#include "cli/commands.hpp"
#include "cli/needs.hpp"
#include "render/icalendar.hpp"
#include "report/cohort.hpp"

namespace traject::cli::commands {
namespace {

struct Options {
  model::CohortId cohort;
  std::optional<model::PersonId> person;
  std::optional<std::string> split;
};

void write_files(Desk& desk, const render::Document& document, const std::string& folder) {
  const auto files = render::icalendar_files(*document.calendar);
  for (const auto& [name, text] : files) desk.write_file(std::filesystem::path(folder) / name, text);
  desk.say({"calendar.split", {{"count", static_cast<std::int64_t>(files.size())}, {"folder", folder}}});
}

ExitCode run(Desk& desk, const Options& options) {
  const model::Records& records = desk.load(needs::calendar(options.cohort));
  const auto document =
      report::calendar(actions::calendar_of(records, options.cohort, options.person), records);
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
  return CommandBuilder<Options>("calendar", Group::cohorts, run)
      .formats({Format::text, Format::json, Format::csv, Format::md, Format::ics})
      .example("calendar pilot-2021")
      .example("calendar pilot-2021 --split agenda")
      .example("calendar pilot-2021 --person p-1042 --format ics --output noor.ics")
      .argument("COHORT", &Options::cohort, Completes::cohort)
      .option("--person", "PERSON", &Options::person, Completes::person)
      .option("--split", "DIR", &Options::split, Completes::folder)
      .build();
}

}  // namespace traject::cli::commands
