// Money as pictures: planned, committed, spent and left, and who pays.
#pragma once

#include "actions/money/budget_of_cohort.hpp"
#include "actions/money/budget_of_plan.hpp"
#include "actions/money/budget_of_year.hpp"
#include "report/pages/page.hpp"

namespace traject::report {

void add_money(Page& page, const actions::BudgetOutcome& outcome);
void add_money(Page& page, const actions::YearOutcome& outcome);
// The budgets of a plan.
void add_pots(Page& page, const actions::PlanBudgetOutcome& outcome);

}  // namespace traject::report
