// The page of report, for a year's plan.
#pragma once

#include "actions/learning/evaluate_plan.hpp"
#include "actions/money/budget_of_plan.hpp"
#include "report/pages/page.hpp"

namespace traject::report {

struct PlanPage {
  actions::EvaluatePlanOutcome evaluation;
  actions::PlanBudgetOutcome budget;
};
[[nodiscard]] render::Document report_of_plan(const PlanPage& plan, const Reading& reading,
                                              const model::Records& records);

}  // namespace traject::report
