// The document of budget.
#pragma once

#include "actions/budget.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document budget(const actions::BudgetOutcome& outcome, const model::Records& records);

}  // namespace traject::report
