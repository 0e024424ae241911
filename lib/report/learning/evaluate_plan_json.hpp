// The evaluation of a plan for scripts.
#pragma once

#include "actions/learning/evaluate_plan.hpp"
#include "report/object.hpp"

namespace traject::report {

void plan_evaluation_members(Object& object, const actions::EvaluatePlanOutcome& outcome);

}  // namespace traject::report
