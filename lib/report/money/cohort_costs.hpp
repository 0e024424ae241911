// What documents of budgets share: shares in JSON, and findings with overspending first.
#pragma once

#include <optional>
#include <vector>

#include "budget/charges.hpp"
#include "budget/cohort_budget.hpp"
#include "report/cells.hpp"

namespace traject::report {

// Whether a finding compares amounts with VAT; null if that makes no difference.
void basis_member(Object& object, const std::optional<bool>& with_vat, const Doc& doc);

// [{department, participants, amount, amount_including_vat, net}]
void charge_members(Object& object, const budget::Charge& charge);

// The costs of a cohort, in total and per participant, and the shares of the departments that pay: the effect of a plan.
void add_cohort_costs(render::Document& document, const budget::CohortBudget& budget);

// First what makes the answer no, then other remarks.
void add_budget_findings(render::Document& document, const std::vector<budget::Finding>& findings);

}  // namespace traject::report
