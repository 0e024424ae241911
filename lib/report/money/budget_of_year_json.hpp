// The budget of a year, for scripts.
#pragma once

#include "actions/money/budget_of_year.hpp"
#include "model/settings.hpp"
#include "report/cells.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] Json year_budget_json(const actions::YearOutcome& outcome, const model::Settings& settings);
[[nodiscard]] SchemaFile year_budget_schema();

}  // namespace traject::report
