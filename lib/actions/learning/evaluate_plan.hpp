// evaluate, about a plan: which interventions are evaluated, and what its recalibration looks at.
#pragma once

#include <string>

#include "evaluation/plan_evaluation.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct EvaluatePlanOutcome {
  std::string plan;
  std::string title;  // or the id, where the plan has none
  int year = 0;
  base::Date as_of;
  evaluation::PlanEvaluation evaluation;
};

// Throws base::Failure for a plan that is not there.
[[nodiscard]] EvaluatePlanOutcome evaluate_plan(const model::Records& records, const std::string& plan,
                                                base::Date as_of);

}  // namespace traject::actions
