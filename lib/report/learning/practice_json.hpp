// The evaluation of a coach practice for scripts.
#pragma once

#include "actions/learning/evaluate_practice.hpp"
#include "report/cells.hpp"

namespace traject::report {

void add_practice_json(Json& data, const actions::PracticeEvaluation& evaluation);

}  // namespace traject::report
