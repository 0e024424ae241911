// What `evaluate` of a plan says to scripts.
#pragma once

#include "actions/learning/evaluate_plan.hpp"
#include "report/cells.hpp"

namespace traject::report {

void add_plan_evaluation_json(Json& data, const actions::EvaluatePlanOutcome& outcome);

}  // namespace traject::report
