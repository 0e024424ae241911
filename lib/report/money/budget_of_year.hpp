// The document of budget, for a year.
#pragma once

#include "actions/money/budget_of_year.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document year_budget(const actions::YearOutcome& outcome,
                                           const model::Records& records);

}  // namespace traject::report
