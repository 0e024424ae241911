// The evaluation of a coach practice for scripts.
#pragma once

#include "actions/learning/evaluate_practice.hpp"
#include "report/object.hpp"

namespace traject::report {

void practice_members(Object& object, const actions::PracticeEvaluation& evaluation);

}  // namespace traject::report
