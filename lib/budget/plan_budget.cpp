#include "budget/plan_budget.hpp"

#include <algorithm>

#include "base/arithmetic.hpp"
#include "budget/plan_findings.hpp"

namespace traject::budget {
namespace {

void add_totals(PlanBudget& budget) {
  for (const PotMoney& money : budget.pots) {
    budget.total += money.pot.amount.value_or(base::Money{});
    budget.taken.committed += money.taken.committed;
    budget.taken.reserved += money.taken.reserved;
    budget.taken.spent += money.taken.spent;
  }
}

void add_splits(PlanBudget& budget, const PlanCase& about) {
  for (const model::Pot& pot : about.plan.budgets) {
    if (!pot.split) continue;
    budget.splits.push_back(
        {pot.id, *pot.split,
         split_pot(pot.amount, *pot.split, about.on_new_year, full_time_hours(about.settings))});
  }
}

void add_learning(PlanBudget& budget, const PlanCase& about) {
  if (!about.plan.learning_days_per_year) return;
  budget.learning = learning_days(
      {.per_year = *about.plan.learning_days_per_year,
       .full_time_hours = full_time_hours(about.settings),
       .year = about.plan.year,
       .as_of = about.as_of},
      about.learners);
}

}  // namespace

base::Number full_time_hours(const model::Settings& settings) {
  return settings.full_time_hours.value_or(base::Number(36));
}

std::optional<base::Money> PlanBudget::left() const {
  const bool known = std::ranges::all_of(pots, [](const PotMoney& money) {
    return money.pot.amount || money.taken.together() == base::Money{};
  });
  return known ? std::optional(total - taken.together()) : std::nullopt;
}

PlanBudget plan_budget(const PlanCase& about) {
  PlanBudget budget;
  const auto cohorts = plan_cohorts(about.cohorts, about.settings, about.plan.year, about.as_of);
  budget.interventions = intervention_money(about.plan, cohorts);
  budget.themes = theme_money(about.plan, budget.interventions);
  budget.pots = pot_money(about.plan, budget.interventions);
  add_totals(budget);
  add_splits(budget, about);
  if (about.plan.payroll) budget.payroll = payroll_path(*about.plan.payroll, about.plan.year);
  add_learning(budget, about);
  budget.findings = plan_findings(budget, about);
  return budget;
}

}  // namespace traject::budget
