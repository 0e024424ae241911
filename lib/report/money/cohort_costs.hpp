// What the documents of budgets have in common: shares in JSON, and findings with the overspent ones first.
#pragma once

#include <optional>
#include <vector>

#include "budget/charges.hpp"
#include "budget/cohort_budget.hpp"
#include "report/cells.hpp"

namespace traject::report {

// Which amounts a finding compares; null where that does not matter to it.
void basis_member(Object& object, const std::optional<bool>& with_vat, const Doc& doc);

// [{department, participants, amount, amount_including_vat, net}]
void charge_members(Object& object, const budget::Charge& charge);

// What a cohort costs, together and per participant, and the shares of the departments that pay: the effect of a plan.
void add_cohort_costs(render::Document& document, const budget::CohortBudget& budget);

// What makes the answer no, and then what must be known.
void add_budget_findings(render::Document& document, const std::vector<budget::Finding>& findings);

}  // namespace traject::report
