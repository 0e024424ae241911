// The findings about the budget of a cohort.
#pragma once

#include <vector>

#include "budget/cohort_budget.hpp"

namespace traject::budget {

// What is overspent first, then in the order of the rules. The budget is complete but for them.
[[nodiscard]] std::vector<Finding> findings(const CohortBudget& budget, const CohortCase& about);

}  // namespace traject::budget
