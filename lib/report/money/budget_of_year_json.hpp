// The budget of a year for scripts.
#pragma once

#include "actions/money/budget_of_year.hpp"
#include "report/cells.hpp"

namespace traject::report {

void add_year_budget_json(Json& data, const actions::YearOutcome& outcome);

}  // namespace traject::report
