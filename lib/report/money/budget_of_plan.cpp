#include "report/money/budget_of_plan.hpp"

#include <algorithm>

#include "base/arithmetic.hpp"
#include "model/plan.hpp"
#include "model/scalar.hpp"
#include "report/cells.hpp"
#include "report/money/budget_of_plan_json.hpp"
#include "report/money/budget_of_plan_tables.hpp"
#include "report/money/cohort_costs.hpp"

namespace traject::report {
namespace {

using budget::PlanBudget;
using render::Document;

void add_paragraph(Document& document, base::Message message) {
  document.blocks.emplace_back(render::Paragraph{std::move(message)});
}

void add_pots(Document& document, const PlanOutcome& outcome) {
  if (outcome.budget.pots.empty()) return add_paragraph(document, say("plan-budget.no-budgets"));
  add_table(document, say("plan-budget.budgets"), pots_table(outcome));
  document.blocks.emplace_back(pots_bars(outcome));
  add_table(document, say("plan-budget.kept-apart"), kept_apart_table(outcome));
}

std::string title_of(const PlanOutcome& outcome, const model::LocalId& pot) {
  for (const model::Pot& candidate : outcome.record.budgets) {
    if (candidate.id == pot) return candidate.title;
  }
  return pot.str();
}

void add_splits(Document& document, const PlanOutcome& outcome) {
  for (const budget::PotSplit& split : outcome.budget.splits) {
    const base::Date day = base::first_day_of_year(outcome.record.year);
    add_table(document,
              say("plan-budget.split", {{"budget", title_of(outcome, split.budget)},
                                        {"by", word("plan-split", model::word(split.split.by))},
                                        {"date", day}}),
              split_table(split));
  }
}

void add_learning(Document& document, const PlanOutcome& outcome, const model::Records& records) {
  const auto& learning = outcome.budget.learning;
  if (!learning) return;
  document.blocks.emplace_back(
      render::Heading{say("plan-budget.learning", {{"year", std::int64_t{outcome.record.year}}})});
  add_paragraph(document, say("plan-budget.learning-basis", {{"days", learning->per_year},
                                                             {"hours", outcome.full_time_hours},
                                                             {"day", learning->hours_a_day}}));
  document.blocks.emplace_back(team_days_table(*learning));
  add_table(document, say("plan-budget.learning-people"), person_days_table(*learning, records));
}

void add_balance(Document& document, const PlanOutcome& outcome) {
  const PlanBudget& budget = outcome.budget;
  document.blocks.emplace_back(render::Heading{say("plan-budget.balance", {{"date", outcome.as_of}})});
  render::Facts facts;
  for (const auto progress : {budget::Progress::held, budget::Progress::running, budget::Progress::planned,
                              budget::Progress::not_yet}) {
    const auto count = std::ranges::count_if(
        budget.interventions, [&](const auto& money) { return money.progress == progress; });
    facts.rows.emplace_back(
        word("plan-progress", code_of(progress)), base::Value(static_cast<std::int64_t>(count)));
  }
  document.blocks.emplace_back(std::move(facts));
  document.blocks.emplace_back(interventions_table(outcome));
  add_table(document, say("plan-budget.cohorts", {{"year", std::int64_t{outcome.record.year}}}),
            plan_cohorts_table(outcome));
}

}  // namespace

Document budget_of_plan(const PlanOutcome& outcome, const model::Records& records) {
  const model::Plan& plan = outcome.record;
  Document document;
  document.data = plan_budget_json(outcome, records.settings);
  document.table = plan_rows_for_spreadsheets(outcome);

  document.blocks.emplace_back(
      render::Title{say("plan-budget.title",
                        {{"plan", plan.title.value_or(outcome.plan)}, {"year", std::int64_t{plan.year}}})});
  add_paragraph(document, say("plan-budget.basis"));
  add_pots(document, outcome);
  add_table(document, say("plan-budget.themes"), themes_table(outcome));
  add_splits(document, outcome);
  add_table(document, say("plan-budget.payroll"), payroll_table(outcome));
  add_learning(document, outcome, records);
  add_balance(document, outcome);
  add_budget_findings(document, outcome.budget.findings);
  return document;
}

}  // namespace traject::report
