#include "report/budget.hpp"

#include "report/budget_json.hpp"
#include "report/budget_tables.hpp"
#include "report/parts.hpp"

namespace traject::report {
namespace {

using actions::BudgetOutcome;
using budget::CohortBudget;
using render::Document;

void add(Document& document, base::Message heading, render::Table table) {
  if (table.rows.empty()) return;
  document.blocks.emplace_back(render::Heading{std::move(heading)});
  document.blocks.emplace_back(std::move(table));
}

void add_charges(Document& document, const CohortBudget& budget) {
  if (budget.charged_to == model::Charge::department)
    return add(document, say("budget.charges"), charges_table(budget));
  document.blocks.emplace_back(render::Paragraph{say("budget.organisation-pays")});
}

void add_costs(Document& document, const CohortBudget& budget) {
  document.blocks.emplace_back(lines_table(budget));
  add(document, say("budget.together", {{"participants", std::int64_t{budget.participants}}}),
      totals_table(budget));
  add_charges(document, budget);
  add(document, say("budget.subsidies"), subsidies_table(budget));
  add(document, say("budget.readings"), readings_table(budget));
  add(document, say("budget.at-sizes"), sizes_table(budget));
}

void add_findings(Document& document, const CohortBudget& budget) {
  std::vector<base::Message> overspent;
  std::vector<base::Message> others;
  for (const auto& finding : budget.findings)
    (finding.code == "over_budget" ? overspent : others).push_back(finding.message);
  if (!overspent.empty() || !others.empty())
    document.blocks.emplace_back(render::Heading{say("heading.warnings")});
  if (!overspent.empty())
    document.blocks.emplace_back(render::Bullets{std::move(overspent), render::Tone::bad});
  if (!others.empty())
    document.blocks.emplace_back(render::Bullets{std::move(others), render::Tone::warning});
}

}  // namespace

Document budget(const BudgetOutcome& outcome, const model::Records& records) {
  const CohortBudget& budget = outcome.budget;
  Document document;
  document.data = frame("budget", records.settings);
  add_budget_json(document.data, outcome);
  document.table = lines_for_spreadsheets(budget);

  document.blocks.emplace_back(render::Title{
      say("budget.title", {{"programme", outcome.programme_title}, {"cohort", outcome.cohort.str()}})});
  document.blocks.emplace_back(render::Paragraph{say("budget.basis")});
  if (budget.costs.lines.empty()) {
    document.blocks.emplace_back(render::Paragraph{say("budget.no-costs")});
  } else {
    add_costs(document, budget);
  }
  add(document, say("budget.spending", {{"date", outcome.as_of}}), commitments_table(budget));
  add_findings(document, budget);
  return document;
}

}  // namespace traject::report
