// The budget of a cohort, for scripts.
#pragma once

#include "actions/money/budget_of_cohort.hpp"
#include "model/settings.hpp"
#include "report/cells.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] Json budget_json(const actions::BudgetOutcome& outcome, const model::Settings& settings);
[[nodiscard]] SchemaFile cohort_budget_schema();

}  // namespace traject::report
