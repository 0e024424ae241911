// The findings about the budget of a plan.
#pragma once

#include <vector>

#include "budget/plan_budget.hpp"

namespace traject::budget {

// Overspending first. `budget` must be complete, except for its findings.
[[nodiscard]] std::vector<Finding> plan_findings(const PlanBudget& budget, const PlanCase& about);

}  // namespace traject::budget
