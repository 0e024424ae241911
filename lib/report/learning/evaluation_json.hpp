// The evaluation of a cohort for scripts.
#pragma once

#include "actions/learning/evaluate_cohort.hpp"
#include "model/cohort_records.hpp"
#include "report/object.hpp"

namespace traject::report {

void cohort_evaluation_members(Object& object, const actions::CohortEvaluation& evaluation);
void release_members(Object& object, const model::Release& release);

}  // namespace traject::report
