// The tables of the budget of a plan.
#pragma once

#include <string_view>

#include "actions/money/budget_of_plan.hpp"
#include "report/cells.hpp"

namespace traject::report {

using PlanOutcome = actions::PlanBudgetOutcome;

[[nodiscard]] std::string_view code_of(budget::Progress progress);

[[nodiscard]] render::Table pots_table(const PlanOutcome& outcome);
[[nodiscard]] render::Bars pots_bars(const PlanOutcome& outcome);
// What is kept apart in the budgets, and the most they may grow to.
[[nodiscard]] render::Table kept_apart_table(const PlanOutcome& outcome);
[[nodiscard]] render::Table themes_table(const PlanOutcome& outcome);
[[nodiscard]] render::Table split_table(const budget::PotSplit& split);
[[nodiscard]] render::Table payroll_table(const PlanOutcome& outcome);
[[nodiscard]] render::Table team_days_table(const budget::LearningDays& learning);
// Only people who learned something, or will.
[[nodiscard]] render::Table person_days_table(const budget::LearningDays& learning,
                                              const model::Records& records);
[[nodiscard]] render::Table interventions_table(const PlanOutcome& outcome);
[[nodiscard]] render::Table plan_cohorts_table(const PlanOutcome& outcome);
[[nodiscard]] render::Table plan_rows_for_spreadsheets(const PlanOutcome& outcome);

}  // namespace traject::report
