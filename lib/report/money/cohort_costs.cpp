#include "report/money/cohort_costs.hpp"

#include <utility>

#include "model/programme_costs.hpp"
#include "report/money/budget_of_cohort_tables.hpp"

namespace traject::report {

void basis_member(Object& object, const std::optional<bool>& with_vat, const Doc& doc) {
  std::optional<std::string_view> basis;
  if (with_vat) basis = *with_vat ? "including_vat" : "excluding_vat";
  object.word_or_null("basis", basis, {"excluding_vat", "including_vat"}, doc);
}

void charge_members(Object& object, const budget::Charge& charge) {
  object.member("department", charge.department, "null if none is on file, and where the organisation pays");
  object.member("participants", charge.participants);
  object.member("amount", charge.amount);
  object.member("amount_including_vat", charge.with_vat);
  object.member("net", charge.net);
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
