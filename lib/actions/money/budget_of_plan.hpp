// budget: what the plan of a year costs.
#pragma once

#include <map>
#include <string>

#include "budget/plan_budget.hpp"
#include "model/plan.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct PlanBudgetOutcome {
  std::string plan;
  model::Plan record;
  std::map<model::ProgrammeId, std::string> titles;  // of its interventions
  base::Number full_time_hours;
  base::Date as_of;
  budget::PlanBudget budget;
};

// Throws base::Failure (wrong_use) for an unknown plan.
[[nodiscard]] PlanBudgetOutcome budget_of_plan(const model::Records& records, const std::string& plan,
                                               base::Date as_of);

}  // namespace traject::actions
