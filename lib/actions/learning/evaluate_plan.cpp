#include "actions/learning/evaluate_plan.hpp"

#include "base/failure.hpp"

namespace traject::actions {

EvaluatePlanOutcome evaluate_plan(const model::Records& records, const std::string& id, base::Date as_of) {
  const auto found = records.plans.find(id);
  if (found == records.plans.end())
    throw base::Failure(base::FailureKind::wrong_use, {"failure.unknown-subject", {{"id", id}}});
  const model::Plan& plan = found->second;
  return {.plan = id,
          .title = plan.title.value_or(id),
          .year = plan.year,
          .as_of = as_of,
          .evaluation = evaluation::plan_evaluation(records, plan, as_of)};
}

}  // namespace traject::actions
