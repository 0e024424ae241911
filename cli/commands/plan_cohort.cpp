// traject plan-cohort: plans a cohort, and all that comes after: refills, talks, teams, the choice training.
#include "actions/cohorts/plan_cohort.hpp"

#include "actions/cohorts/plan_talks.hpp"
#include "actions/cohorts/plan_teams.hpp"
#include "actions/cohorts/refill.hpp"
#include "actions/cohorts/settle_choice.hpp"
#include "actions/cohorts/suggest_starts.hpp"
#include "base/failure.hpp"
#include "cli/allowance.hpp"
#include "cli/commands.hpp"
#include "report/cohorts/cohort.hpp"
#include "report/cohorts/plan_talks.hpp"
#include "report/cohorts/plan_teams.hpp"
#include "report/cohorts/refill.hpp"
#include "report/cohorts/settle_choice.hpp"
#include "report/cohorts/suggest_starts.hpp"

namespace traject::cli::commands {
namespace {

struct PlanCohortOptions : AllowOptions {
  model::ProgrammeId subject;  // or a cohort
  std::optional<base::Date> start;
  std::optional<model::CohortId> name;
  bool replace = false;
  std::optional<base::Date> from;
  std::optional<base::Date> until;
  std::optional<int> groups;
  std::vector<std::string> assignments;
  std::optional<std::string> chosen;
  std::optional<model::TrainerId> trainer;

  [[nodiscard]] model::CohortId cohort() const { return model::CohortId(subject.str()); }
};

ExitCode start(Desk& desk, const PlanCohortOptions& options) {
  const auto allow = allowance(options);
  const model::Records& records = desk.load();
  const auto outcome = actions::plan_cohort(
      records, {.programme = options.subject,
                .start = *options.start,
                .name = options.name,
                .replace = options.replace,
                .allow = allow,
                .as_of = desk.as_of(),
                .in_words = [&](const base::Message& message) { return desk.in_words(message); }});
  const auto document = report::plan_cohort(outcome, records);
  if (outcome.refusal) {
    desk.print(document);
    desk.show(outcome.changes);
    return ExitCode::no;
  }
  desk.save(
      document, outcome.changes,
      {"commit.plan-cohort", {{"cohort", outcome.view.id.str()}, {"programme", options.subject.str()}}});
  return ExitCode::done;
}

ExitCode suggest(Desk& desk, const PlanCohortOptions& options) {
  const bool sensible = !options.groups || (*options.groups >= 1 && *options.groups <= 100);
  if (!sensible) throw base::Failure(base::FailureKind::wrong_use, {"failure.too-few-groups", {}});
  const model::Records& records = desk.load();
  const auto outcome = actions::suggest_starts(
      records, {.programme = options.subject,
                .from = options.from,
                .until = options.until,
                .groups = options.groups,
                .as_of = desk.as_of(),
                .in_words = [&](const base::Message& message) { return desk.in_words(message); }});
  desk.print(report::suggest_starts(outcome, records));
  return outcome.fitting() > 0 ? ExitCode::done : ExitCode::no;
}

base::Message commit_of(const char* key, const PlanCohortOptions& options) {
  return {key, {{"cohort", options.subject.str()}}};
}

ExitCode refill(Desk& desk, const PlanCohortOptions& options) {
  const model::Records& records = desk.load();
  const auto outcome = actions::refill(records, {.cohort = options.cohort(), .as_of = desk.as_of()});
  desk.save(report::refill(outcome, records), outcome.changes, commit_of("commit.refill", options));
  return outcome.stays_empty() ? ExitCode::no : ExitCode::done;
}

ExitCode talks(Desk& desk, const PlanCohortOptions& options) {
  const model::Records& records = desk.load();
  const auto outcome = actions::plan_talks(records, {.cohort = options.cohort(), .as_of = desk.as_of()});
  desk.save(report::plan_talks(outcome, records), outcome.changes, commit_of("commit.talks", options));
  return outcome.missing.empty() ? ExitCode::done : ExitCode::no;
}

ExitCode teams(Desk& desk, const PlanCohortOptions& options) {
  const model::Records& records = desk.load();
  const auto outcome = actions::plan_teams(
      records, {.cohort = options.cohort(),
                .replace = options.replace,
                .assignments = options.assignments,
                .as_of = desk.as_of()});
  desk.save(report::plan_teams(outcome, records), outcome.changes, commit_of("commit.teams", options));
  return ExitCode::done;
}

ExitCode choice(Desk& desk, const PlanCohortOptions& options) {
  const model::Records& records = desk.load();
  const auto outcome = actions::settle_choice(
      records, {.cohort = options.cohort(),
                .subject = options.chosen,
                .trainer = options.trainer,
                .as_of = desk.as_of()});
  desk.save(report::settle_choice(outcome, records), outcome.changes, commit_of("commit.choice", options));
  const bool settled =
      outcome.result == actions::ChoiceResult::settled || outcome.result == actions::ChoiceResult::unchanged;
  return settled ? ExitCode::done : ExitCode::no;
}

}  // namespace

Command plan_cohort() {
  return CommandBuilder<PlanCohortOptions>("plan-cohort", Group::cohorts)
      .writes()
      .formats({Format::text, Format::json, Format::csv, Format::md, Format::ics})
      .way("--start [--name --replace (--allow --because --by)]", start)
      .way("--suggest [--from --until --groups]", suggest, Access::reads)
      .way("--refill", refill)
      .way("--talks", talks)
      .way("--teams [--replace --assignment]", teams)
      .way("--choice [--subject --trainer]", choice)
      .example("plan-cohort leer-en-ontwikkeltraject --suggest --from 2022-03-01 --until 2022-08-31")
      .example("plan-cohort leer-en-ontwikkeltraject --start 2021-09-03 --name pilot-2021")
      .example("plan-cohort leer-en-ontwikkeltraject --start 2021-09-03 --as-of 2021-08-20 --dry-run")
      .example("plan-cohort pilot-2021 --refill")
      .example("plan-cohort pilot-2021 --talks")
      .example("plan-cohort editie-2016 --teams")
      .example("plan-cohort pilot-2021 --choice --trainer trainer-beelddenken")
      .argument("SUBJECT", &PlanCohortOptions::subject, Completes::programme_or_cohort)
      .option("--start", "DATE", &PlanCohortOptions::start)
      .option("--name", "COHORT", &PlanCohortOptions::name)
      .option("--replace", "", &PlanCohortOptions::replace)
      .option("--allow", "RULE", &PlanCohortOptions::rule)
      .option("--because", "TEXT", &PlanCohortOptions::because)
      .option("--by", "PERSON", &PlanCohortOptions::by, Completes::person)
      .flag("--suggest")
      .option("--from", "DATE", &PlanCohortOptions::from)
      .option("--until", "DATE", &PlanCohortOptions::until)
      .option("--groups", "N", &PlanCohortOptions::groups)
      .flag("--refill")
      .flag("--talks")
      .flag("--teams")
      .option("--assignment", "TEXT…", &PlanCohortOptions::assignments)
      .flag("--choice")
      .option("--subject", "TEXT", &PlanCohortOptions::chosen)
      .option("--trainer", "TRAINER", &PlanCohortOptions::trainer, Completes::trainer)
      .build();
}

}  // namespace traject::cli::commands
