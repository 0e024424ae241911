// traject plan-cohort: chooses the participants of a cohort and dates every session.
#include "actions/plan_cohort.hpp"

#include "base/failure.hpp"
#include "cli/allowance.hpp"
#include "cli/commands.hpp"
#include "cli/needs.hpp"
#include "report/cohort.hpp"

namespace traject::cli::commands {
namespace {

struct Options {
  model::ProgrammeId programme;
  std::optional<base::Date> start;
  std::optional<model::CohortId> name;
  bool replace = false;
  std::optional<std::string> rule;
  std::optional<std::string> because;
  std::optional<model::PersonId> by;
};

ExitCode run(Desk& desk, const Options& options) {
  if (!options.start) throw base::Failure(base::FailureKind::wrong_use, {"failure.no-start", {}});
  const auto allow = allowance({options.rule, options.because, options.by});
  auto needed = needs::plan(options.programme);
  if (options.by) needed.all(model::RecordType::people, {options.by->str()});
  const model::Records& records = desk.load(needed);
  const auto outcome = actions::plan_cohort(
      records, {.programme = options.programme,
                .start = *options.start,
                .name = options.name,
                .replace = options.replace,
                .allow = allow,
                .as_of = desk.as_of(),
                .in_words = [&](const base::Message& message) { return desk.in_words(message); }});
  desk.print(report::plan_cohort(outcome, records));
  if (outcome.refusal) {
    desk.show(outcome.changes);
    return ExitCode::no;
  }
  desk.save(
      outcome.changes,
      {"commit.plan-cohort", {{"cohort", outcome.view.id.str()}, {"programme", options.programme.str()}}},
      options.because);
  return ExitCode::done;
}

}  // namespace

Command plan_cohort() {
  return CommandBuilder<Options>("plan-cohort", Group::cohorts, run)
      .writes()
      .formats({Format::text, Format::json, Format::csv, Format::md, Format::ics})
      .example("plan-cohort leer-en-ontwikkeltraject --start 2021-09-03 --name pilot-2021")
      .example("plan-cohort leer-en-ontwikkeltraject --start 2021-09-03 --as-of 2021-08-20 --dry-run")
      .argument("PROGRAMME", &Options::programme, Completes::programme)
      .option("--start", "DATE", &Options::start)
      .option("--name", "COHORT", &Options::name)
      .option("--replace", "", &Options::replace)
      .option("--allow", "RULE", &Options::rule)
      .option("--because", "TEXT", &Options::because)
      .option("--by", "PERSON", &Options::by, Completes::person)
      .build();
}

}  // namespace traject::cli::commands
