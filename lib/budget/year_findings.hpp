// The findings about the budget of a year.
#pragma once

#include <vector>

#include "budget/year_budget.hpp"

namespace traject::budget {

// What is overspent first, then what must be known about the amounts. The budget is complete but for them.
[[nodiscard]] std::vector<Finding> year_findings(const YearBudget& budget, const YearCase& about);

}  // namespace traject::budget
