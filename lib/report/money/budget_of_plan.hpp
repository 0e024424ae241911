#pragma once

#include "actions/money/budget_of_plan.hpp"
#include "render/document.hpp"

namespace traject::report {

// The budgets with a bar each, themes, splits, the payroll, learning days and the progress of the year; for spreadsheets, a
// row for each budget, theme and intervention. For people, only those who learned something or will are listed; JSON lists
// everybody.
[[nodiscard]] render::Document budget_of_plan(const actions::PlanBudgetOutcome& outcome,
                                              const model::Records& records);

}  // namespace traject::report
