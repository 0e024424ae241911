// traject budget: what a cohort, a year or a plan costs, who bears it, and what was spent.
#include "actions/money/budget_of_cohort.hpp"
#include "actions/money/budget_of_plan.hpp"
#include "actions/money/budget_of_year.hpp"
#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "cli/needs.hpp"
#include "cli/subject.hpp"
#include "report/money/budget_of_cohort.hpp"
#include "report/money/budget_of_plan.hpp"
#include "report/money/budget_of_year.hpp"

namespace traject::cli::commands {
namespace {

struct BudgetOptions {
  std::optional<std::string> subject;
  std::optional<int> year;
  std::optional<int> forecast;
};

// Subsidies are shared by all cohorts of a programme; where there are none the other cohorts do not matter.
std::optional<model::ProgrammeId> programme_with_subsidies(const model::Records& records,
                                                           const model::CohortId& id) {
  const auto cohort = records.cohorts.find(id);
  if (cohort == records.cohorts.end()) return {};
  const auto programme = records.programmes.find(cohort->second.programme);
  if (programme == records.programmes.end() || !programme->second.funding) return {};
  return programme->second.funding->subsidies.empty() ? std::nullopt : std::optional(programme->first);
}

ExitCode of_cohort(Desk& desk, const model::CohortId& cohort) {
  const auto shared = programme_with_subsidies(desk.load(needs::budget(cohort)), cohort);
  const model::Records& records =
      desk.load(shared ? needs::budget_with_subsidies(cohort, *shared) : needs::budget(cohort));
  const auto outcome = actions::budget(records, cohort, desk.as_of());
  desk.print(report::budget(outcome, records));
  return outcome.budget.is_overspent() ? ExitCode::no : ExitCode::done;
}

// Of a programme, or of all of them.
ExitCode of_year(Desk& desk, const BudgetOptions& options,
                 const std::optional<model::ProgrammeId>& programme) {
  const auto needed = needs::budget_of_year(
      desk.load(needs::programmes_of_year(programme)), programme, options.forecast.has_value());
  const model::Records& records = desk.load(needed);
  const auto outcome = actions::budget_of_year(
      records,
      {.programme = programme, .year = options.year, .forecast = options.forecast, .as_of = desk.as_of()});
  desk.print(report::year_budget(outcome, records));
  return outcome.budget.is_overspent() ? ExitCode::no : ExitCode::done;
}

ExitCode of_plan(Desk& desk, const std::string& plan) {
  const auto needed = needs::budget_of_plan(plan, desk.load(needs::plan_alone(plan)).plans.at(plan));
  const model::Records& records = desk.load(needed);
  const auto outcome = actions::budget_of_plan(records, plan, desk.as_of());
  desk.print(report::budget_of_plan(outcome, records));
  return outcome.budget.is_overspent() ? ExitCode::no : ExitCode::done;
}

ExitCode run(Desk& desk, const BudgetOptions& options) {
  if (!options.subject) return of_year(desk, options, {});
  const SubjectKind kind = kind_of_subject(desk, *options.subject);
  if (kind == SubjectKind::programme) return of_year(desk, options, model::ProgrammeId(*options.subject));
  if (options.year || options.forecast)
    throw base::Failure(base::FailureKind::wrong_use, {"failure.year-of-other-subject", {}});
  if (kind == SubjectKind::plan) return of_plan(desk, *options.subject);
  return of_cohort(desk, model::CohortId(*options.subject));
}

}  // namespace

Command budget() {
  return CommandBuilder<BudgetOptions>("budget", Group::money, run)
      .formats({Format::text, Format::json, Format::csv, Format::md})
      .example("budget pilot-2021")
      .example("budget pilot-2021 --format md --output begroting.md")
      .example("budget pilot-2021 --format csv --excel --output begroting.csv")
      .example("budget leer-en-ontwikkeltraject --year 2021 --forecast 3")
      .example("budget --year 2021")
      .example("budget leer-en-ontwikkelplan-2014")
      .argument("SUBJECT", &BudgetOptions::subject, Completes::subject, false)
      .option("--year", "YEAR", &BudgetOptions::year)
      .option("--forecast", "N", &BudgetOptions::forecast)
      .build();
}

}  // namespace traject::cli::commands
