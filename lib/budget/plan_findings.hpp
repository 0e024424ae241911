// The findings about the budget of a plan.
#pragma once

#include <vector>

#include "budget/plan_budget.hpp"

namespace traject::budget {

// What is overspent first. The budget is complete but for them.
[[nodiscard]] std::vector<Finding> plan_findings(const PlanBudget& budget, const PlanCase& about);

}  // namespace traject::budget
