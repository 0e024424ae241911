#pragma once

#include "actions/money/budget_of_plan.hpp"
#include "model/settings.hpp"
#include "report/cells.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// Everything except the frame.
[[nodiscard]] Json plan_budget_json(const actions::PlanBudgetOutcome& outcome,
                                    const model::Settings& settings);
[[nodiscard]] SchemaFile plan_budget_schema();

}  // namespace traject::report
