#pragma once

#include "actions/money/budget_of_plan.hpp"
#include "render/document.hpp"

namespace traject::report {

// The budgets with a bar each, themes, splits, the payroll, days for learning, how far the year is; for spreadsheets a row
// for each budget, theme and intervention. Of people only those are shown who learned something; JSON has all.
[[nodiscard]] render::Document budget_of_plan(const actions::PlanBudgetOutcome& outcome,
                                              const model::Records& records);

}  // namespace traject::report
