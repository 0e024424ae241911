// The findings about the budget of a year.
#pragma once

#include <vector>

#include "budget/year_budget.hpp"

namespace traject::budget {

// Overspending first, then what the reader must know about the amounts. `budget` must be complete, except for its findings.
[[nodiscard]] std::vector<Finding> year_findings(const YearBudget& budget, const YearCase& about);

}  // namespace traject::budget
