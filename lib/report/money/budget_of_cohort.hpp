// The document of budget, for a cohort.
#pragma once

#include "actions/money/budget_of_cohort.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document budget(const actions::BudgetOutcome& outcome, const model::Records& records);

}  // namespace traject::report
