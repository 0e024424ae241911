// What `evaluate` of a plan says to scripts.
#pragma once

#include "actions/evaluate_plan.hpp"
#include "report/parts.hpp"

namespace traject::report {

void add_plan_evaluation_json(Json& data, const actions::EvaluatePlanOutcome& outcome);

}  // namespace traject::report
