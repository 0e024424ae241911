// The budget of a cohort for scripts.
#pragma once

#include "actions/money/budget_of_cohort.hpp"
#include "report/cells.hpp"

namespace traject::report {

void add_budget_json(Json& data, const actions::BudgetOutcome& outcome);

}  // namespace traject::report
