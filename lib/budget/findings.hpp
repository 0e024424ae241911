// The findings about the budget of a cohort.
#pragma once

#include <vector>

#include "budget/cohort_budget.hpp"

namespace traject::budget {

// Overspending first, then in the order of the rules. `budget` must be complete, except for its findings.
[[nodiscard]] std::vector<Finding> findings(const CohortBudget& budget, const CohortCase& about);

}  // namespace traject::budget
