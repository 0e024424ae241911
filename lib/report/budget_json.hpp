// The budget of a cohort for scripts.
#pragma once

#include "actions/budget.hpp"
#include "report/parts.hpp"

namespace traject::report {

void add_budget_json(Json& data, const actions::BudgetOutcome& outcome);

}  // namespace traject::report
