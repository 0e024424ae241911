#pragma once

#include "actions/money/budget_of_plan.hpp"
#include "report/cells.hpp"

namespace traject::report {

// Everything but the frame.
void add_plan_budget_json(Json& data, const actions::PlanBudgetOutcome& outcome);

}  // namespace traject::report
