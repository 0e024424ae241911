// traject attend: a session was held, and who was there; or a list to sign, or a list of the people who come.
#include "actions/cohorts/attend.hpp"

#include "actions/named_records.hpp"
#include "actions/pages/cohort_page.hpp"
#include "cli/commands.hpp"
#include "report/cohorts/attend.hpp"
#include "report/cohorts/certificate.hpp"
#include "report/cohorts/people_list.hpp"

namespace traject::cli::commands {
namespace {

struct AttendOptions {
  model::CohortId cohort;
  std::optional<model::SessionId> session;
  std::vector<model::PersonId> all_but;
};

// Lists to sign: of one session, or of all that take place.
ExitCode print_sheet(Desk& desk, const AttendOptions& options) {
  const model::Records& records = desk.load();
  const auto cohort = actions::cohort_page(records, options.cohort, desk.as_of());
  std::vector<calendar::DatedSession> sessions;
  if (options.session) {
    sessions.push_back(actions::session_named(records, cohort.view.cohort, *options.session));
  } else {
    for (const auto& session : cohort.view.sessions) {
      if (!session.cancelled) sessions.push_back(session);
    }
  }
  desk.print(report::attendance_sheet(cohort, sessions, records));
  return ExitCode::done;
}

ExitCode print_people(Desk& desk, const AttendOptions& options) {
  const model::Records& records = desk.load();
  const auto cohort = actions::cohort_page(records, options.cohort, desk.as_of());
  std::optional<calendar::DatedSession> session;
  if (options.session) session = actions::session_named(records, cohort.view.cohort, *options.session);
  desk.print(report::people_list(cohort, session, records));
  return ExitCode::done;
}

ExitCode record(Desk& desk, const AttendOptions& options) {
  const model::Records& records = desk.load();
  const auto outcome = actions::attend(
      records, {.cohort = options.cohort,
                .session = *options.session,
                .all_but = options.all_but,
                .as_of = desk.as_of()});
  desk.save(report::attend(outcome, records), outcome.changes,
            {"commit.attend", {{"session", options.session->str()}, {"cohort", options.cohort.str()}}});
  return outcome.result == actions::AttendResult::not_held ? ExitCode::no : ExitCode::done;
}

}  // namespace

Command attend() {
  return CommandBuilder<AttendOptions>("attend", Group::cohorts)
      .writes()
      .formats({Format::text, Format::json, Format::csv, Format::md})
      .way("SESSION [--all-but]", record)
      .way("--sheet [SESSION]", print_sheet, Access::reads)
      .way("--people [SESSION]", print_people, Access::reads)
      .example("attend pilot-2021 startbijeenkomst")
      .example("attend pilot-2021 intervisie-1 --all-but p-1042 p-1015")
      .example("attend pilot-2021 startbijeenkomst --sheet --format html --output presentielijst.html")
      .example("attend pilot-2021 --people --format xlsx --output deelnemers.xlsx")
      .argument("COHORT", &AttendOptions::cohort, Completes::cohort)
      .argument("SESSION", &AttendOptions::session, Completes::session, false)
      .option("--all-but", "PERSON…", &AttendOptions::all_but, Completes::person)
      .flag("--sheet")
      .flag("--people")
      .build();
}

}  // namespace traject::cli::commands
