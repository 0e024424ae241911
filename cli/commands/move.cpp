// traject move: one session of a cohort to another day, time, trainer or room, or not at all.
#include "actions/cohorts/move.hpp"

#include "base/failure.hpp"
#include "cli/allowance.hpp"
#include "cli/commands.hpp"
#include "report/cohorts/move.hpp"

namespace traject::cli::commands {
namespace {

struct MoveOptions : AllowOptions {
  model::CohortId cohort;
  model::SessionId session;
  std::optional<base::Date> to;
  std::optional<base::TimeOfDay> from;
  std::optional<base::TimeOfDay> until;
  std::optional<model::TrainerId> trainer;
  std::optional<model::RoomId> room;
};

base::Message what_was_done(const actions::MoveOutcome& outcome) {
  const std::string session = outcome.session.id.str();
  const std::string cohort = outcome.cohort.str();
  if (outcome.after->date == outcome.session.date)
    return {"commit.change-session", {{"session", session}, {"cohort", cohort}}};
  return {"commit.move", {{"session", session}, {"cohort", cohort}, {"date", outcome.after->date}}};
}

ExitCode change(Desk& desk, const MoveOptions& options) {
  const bool changes = options.to || options.from || options.until || options.trainer || options.room;
  if (!changes) throw base::Failure(base::FailureKind::wrong_use, {"failure.move-nothing", {}});
  const auto allow = allowance(options);
  const model::Records& records = desk.load();
  const auto outcome = actions::move(
      records,
      {.cohort = options.cohort,
       .session = options.session,
       .to = options.to,
       .from = options.from,
       .until = options.until,
       .trainer = options.trainer,
       .room = options.room,
       .allow = allow,
       .as_of = desk.as_of()});
  desk.save(report::move(outcome, records), outcome.changes, what_was_done(outcome));
  return outcome.result == actions::MoveResult::refused ? ExitCode::no : ExitCode::done;
}

ExitCode cancel(Desk& desk, const MoveOptions& options) {
  const model::Records& records = desk.load();
  const auto outcome = actions::cancel(
      records, {.cohort = options.cohort,
                .session = options.session,
                .because = *options.because,
                .as_of = desk.as_of()});
  desk.save(report::move(outcome, records), outcome.changes,
            {"commit.cancel", {{"session", options.session.str()}, {"cohort", options.cohort.str()}}});
  return ExitCode::done;
}

}  // namespace

Command move() {
  return CommandBuilder<MoveOptions>("move", Group::cohorts)
      .writes()
      .formats({Format::text, Format::json, Format::md})
      .way("[--to --from --until --trainer --room (--allow --because --by)]", change)
      .way("--cancel --because", cancel)
      .example("move pilot-2021 intervisie-3 --to 2021-12-03")
      .example("move pilot-2021 intervisie-3 --from 09:00 --until 12:00 --room raadzaal")
      .example("move pilot-2021 intervisie-3 --cancel --because \"begeleider ziek\"")
      .example("move pilot-2021 intervisie-4 --to 2021-12-31 --allow blocked --because akkoord --by p-0002")
      .argument("COHORT", &MoveOptions::cohort, Completes::cohort)
      .argument("SESSION", &MoveOptions::session, Completes::session)
      .option("--to", "DATE", &MoveOptions::to)
      .option("--from", "TIME", &MoveOptions::from)
      .option("--until", "TIME", &MoveOptions::until)
      .option("--trainer", "TRAINER", &MoveOptions::trainer, Completes::trainer)
      .option("--room", "ROOM", &MoveOptions::room)
      .flag("--cancel")
      .option("--allow", "RULE", &MoveOptions::rule)
      .option("--because", "TEXT", &MoveOptions::because)
      .option("--by", "PERSON", &MoveOptions::by, Completes::person)
      .build();
}

}  // namespace traject::cli::commands
