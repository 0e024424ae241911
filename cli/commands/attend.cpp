// traject attend: a session was held, and who was there.
#include "actions/cohorts/attend.hpp"

#include "cli/commands.hpp"
#include "report/cohorts/attend.hpp"

namespace traject::cli::commands {
namespace {

struct AttendOptions {
  model::CohortId cohort;
  model::SessionId session;
  std::vector<model::PersonId> all_but;
};

ExitCode run(Desk& desk, const AttendOptions& options) {
  const model::Records& records = desk.load();
  const auto outcome = actions::attend(
      records, {.cohort = options.cohort,
                .session = options.session,
                .all_but = options.all_but,
                .as_of = desk.as_of()});
  desk.save(report::attend(outcome, records), outcome.changes,
            {"commit.attend", {{"session", options.session.str()}, {"cohort", options.cohort.str()}}});
  return outcome.result == actions::AttendResult::not_held ? ExitCode::no : ExitCode::done;
}

}  // namespace

Command attend() {
  return CommandBuilder<AttendOptions>("attend", Group::cohorts, run)
      .writes()
      .formats({Format::text, Format::json, Format::md})
      .example("attend pilot-2021 startbijeenkomst")
      .example("attend pilot-2021 intervisie-1 --all-but p-1042 p-1015")
      .argument("COHORT", &AttendOptions::cohort, Completes::cohort)
      .argument("SESSION", &AttendOptions::session, Completes::session)
      .option("--all-but", "PERSON…", &AttendOptions::all_but, Completes::person)
      .build();
}

}  // namespace traject::cli::commands
