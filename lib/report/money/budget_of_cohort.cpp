#include "report/money/budget_of_cohort.hpp"

#include "model/programme_costs.hpp"
#include "report/cells.hpp"
#include "report/money/budget_of_cohort_json.hpp"
#include "report/money/budget_of_cohort_tables.hpp"
#include "report/money/cohort_costs.hpp"

namespace traject::report {
namespace {

using actions::BudgetOutcome;
using budget::CohortBudget;
using render::Document;

void add_charges(Document& document, const CohortBudget& budget) {
  if (budget.charged_to == model::Charge::department)
    return add_table(document, say("budget.charges"), charges_table(budget));
  document.blocks.emplace_back(render::Paragraph{say("budget.organisation-pays")});
}

void add_costs(Document& document, const CohortBudget& budget) {
  document.blocks.emplace_back(lines_table(budget));
  add_table(document, say("budget.together", {{"participants", std::int64_t{budget.participants}}}),
            totals_table(budget));
  add_charges(document, budget);
  add_table(document, say("budget.subsidies"), subsidies_table(budget));
  add_table(document, say("budget.readings"), readings_table(budget));
  add_table(document, say("budget.at-sizes"), sizes_table(budget));
}

}  // namespace

Document budget(const BudgetOutcome& outcome, const model::Records& records) {
  const CohortBudget& budget = outcome.budget;
  Document document;
  document.data = budget_json(outcome, records.settings);
  document.table = lines_for_spreadsheets(budget);

  document.blocks.emplace_back(render::Title{
      say("budget.title", {{"programme", outcome.programme_title}, {"cohort", outcome.cohort.str()}})});
  document.blocks.emplace_back(render::Paragraph{say("budget.basis")});
  if (budget.costs.lines.empty()) {
    document.blocks.emplace_back(render::Paragraph{say("budget.no-costs")});
  } else {
    add_costs(document, budget);
  }
  add_table(document, say("budget.spending", {{"date", outcome.as_of}}), commitments_table(budget));
  add_budget_findings(document, budget.findings);
  return document;
}

}  // namespace traject::report
