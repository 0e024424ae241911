#include "report/money/cohort_costs.hpp"

#include <utility>

#include "report/money/budget_of_cohort_tables.hpp"

namespace traject::report {

Json basis_json(const std::optional<bool>& with_vat) {
  if (!with_vat) return nullptr;
  return *with_vat ? "including_vat" : "excluding_vat";
}

Json charges_json(const std::vector<budget::Charge>& charges) {
  Json array = Json::array();
  for (const auto& charge : charges) {
    array.push_back({{"department", json_of(charge.department)},
                     {"participants", charge.participants},
                     {"amount", json_of(charge.amount)},
                     {"amount_including_vat", json_of(charge.with_vat)},
                     {"net", json_of(charge.net)}});
  }
  return array;
}

void add_cohort_costs(render::Document& document, const budget::CohortBudget& budget) {
  document.blocks.emplace_back(
      render::Heading{say("plan.costs", {{"participants", std::int64_t{budget.participants}}})});
  document.blocks.emplace_back(totals_table(budget));
  if (budget.charged_to != model::Charge::department) return;
  document.blocks.emplace_back(render::Heading{say("budget.charges")});
  document.blocks.emplace_back(charges_table(budget));
}

void add_budget_findings(render::Document& document, const std::vector<budget::Finding>& findings) {
  if (findings.empty()) return;
  std::vector<base::Message> overspent;
  std::vector<base::Message> others;
  for (const budget::Finding& finding : findings)
    (finding.is_overspent ? overspent : others).push_back(finding.message);
  document.blocks.emplace_back(render::Heading{say("heading.warnings")});
  if (!overspent.empty())
    document.blocks.emplace_back(render::Bullets{std::move(overspent), render::Tone::bad});
  if (!others.empty())
    document.blocks.emplace_back(render::Bullets{std::move(others), render::Tone::warning});
}

}  // namespace traject::report
