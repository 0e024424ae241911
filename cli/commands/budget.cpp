// traject budget: what a cohort, a year or a plan costs, who bears it, and what was spent.
#include "actions/money/budget_of_cohort.hpp"
#include "actions/money/budget_of_plan.hpp"
#include "actions/money/budget_of_year.hpp"
#include "actions/money/settlement.hpp"
#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "cli/subject.hpp"
#include "model/programme.hpp"
#include "report/money/budget_of_cohort.hpp"
#include "report/money/budget_of_plan.hpp"
#include "report/money/budget_of_year.hpp"
#include "report/money/settlement.hpp"

namespace traject::cli::commands {
enum class BudgetWith { names };
}
template <>
inline constexpr auto traject::model::words<traject::cli::commands::BudgetWith> =
    std::to_array<std::string_view>({"names"});

namespace traject::cli::commands {
namespace {

struct BudgetOptions {
  std::optional<std::string> subject;
  std::optional<int> year;
  std::optional<int> forecast;
  std::optional<BudgetWith> with;
};

ExitCode of_cohort(Desk& desk, const model::CohortId& cohort) {
  const model::Records& records = desk.load();
  const auto outcome = actions::budget(records, cohort, desk.as_of());
  desk.print(report::budget(outcome, records));
  return outcome.budget.is_overspent() ? ExitCode::no : ExitCode::done;
}

// Of a programme, or of all of them.
ExitCode of_year(Desk& desk, const BudgetOptions& options,
                 const std::optional<model::ProgrammeId>& programme) {
  const model::Records& records = desk.load();
  const auto outcome = actions::budget_of_year(
      records,
      {.programme = programme, .year = options.year, .forecast = options.forecast, .as_of = desk.as_of()});
  desk.print(report::year_budget(outcome, records));
  return outcome.budget.is_overspent() ? ExitCode::no : ExitCode::done;
}

ExitCode of_plan(Desk& desk, const std::string& plan) {
  const model::Records& records = desk.load();
  const auto outcome = actions::budget_of_plan(records, plan, desk.as_of());
  desk.print(report::budget_of_plan(outcome, records));
  return outcome.budget.is_overspent() ? ExitCode::no : ExitCode::done;
}

actions::SettlementRequest settlement_request(Desk& desk, const BudgetOptions& options) {
  actions::SettlementRequest request{
      .cohort = {}, .programme = {}, .year = options.year, .as_of = desk.as_of()};
  if (!options.subject) {
    if (!request.year) request.year = base::year_of(desk.as_of());
    return request;
  }
  switch (kind_of_subject(desk.load(), *options.subject)) {
    case SubjectKind::cohort:
      if (options.year)
        throw base::Failure(base::FailureKind::wrong_use, {"failure.year-of-other-subject", {}});
      request.cohort = model::CohortId(*options.subject);
      break;
    case SubjectKind::programme:
      request.programme = model::ProgrammeId(*options.subject);
      if (!request.year) request.year = base::year_of(desk.as_of());
      break;
    case SubjectKind::plan: throw base::Failure(base::FailureKind::wrong_use, {"failure.settle-of-plan", {}});
  }
  return request;
}

ExitCode settle(Desk& desk, const BudgetOptions& options) {
  const auto request = settlement_request(desk, options);
  const model::Records& records = desk.load();
  desk.print(report::settlement(actions::settlement(records, request), records, options.with.has_value()));
  return ExitCode::done;
}

ExitCode show(Desk& desk, const BudgetOptions& options) {
  if (!options.subject) return of_year(desk, options, {});
  const SubjectKind kind = kind_of_subject(desk.load(), *options.subject);
  if (kind == SubjectKind::programme) return of_year(desk, options, model::ProgrammeId(*options.subject));
  if (options.year || options.forecast)
    throw base::Failure(base::FailureKind::wrong_use, {"failure.year-of-other-subject", {}});
  if (kind == SubjectKind::plan) return of_plan(desk, *options.subject);
  return of_cohort(desk, model::CohortId(*options.subject));
}

}  // namespace

Command budget() {
  return CommandBuilder<BudgetOptions>("budget", Group::money)
      .formats({Format::text, Format::json, Format::csv, Format::md})
      .way("[--forecast]", show)
      .way("--settle [--with]", settle)
      .example("budget pilot-2021")
      .example("budget pilot-2021 --format md --output begroting.md")
      .example("budget pilot-2021 --format csv --excel --output begroting.csv")
      .example("budget leer-en-ontwikkeltraject --year 2021 --forecast 3")
      .example("budget --year 2021")
      .example("budget leer-en-ontwikkelplan-2014")
      .example("budget pilot-2021 --settle")
      .argument("SUBJECT", &BudgetOptions::subject, Completes::subject, false)
      .option("--year", "YEAR", &BudgetOptions::year)
      .option("--forecast", "N", &BudgetOptions::forecast)
      .flag("--settle")
      .option("--with", "names", &BudgetOptions::with)
      .build();
}

}  // namespace traject::cli::commands
