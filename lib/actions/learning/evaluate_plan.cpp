#include "actions/learning/evaluate_plan.hpp"

#include "actions/named_records.hpp"
#include "model/plan.hpp"

namespace traject::actions {

EvaluatePlanOutcome evaluate_plan(const model::Records& records, const std::string& id, base::Date as_of) {
  const model::Plan& plan = plan_named(records, id);
  return {.plan = id,
          .title = plan.title.value_or(id),
          .year = plan.year,
          .as_of = as_of,
          .evaluation = evaluation::plan_evaluation(records, plan, as_of)};
}

}  // namespace traject::actions
