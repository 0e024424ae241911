// What a year's plan costs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "budget/finding.hpp"
#include "budget/plan_learning.hpp"
#include "budget/plan_money.hpp"
#include "budget/plan_payroll.hpp"
#include "budget/plan_split.hpp"
#include "model/plan.hpp"
#include "model/settings.hpp"

namespace traject::budget {

// A pot divided over groups.
struct PotSplit {
  model::LocalId budget;
  model::Split split;
  std::vector<SplitPart> parts;
};

struct PlanBudget {
  std::vector<InterventionMoney> interventions;
  std::vector<ThemeMoney> themes;
  std::vector<PotMoney> pots;
  base::Money total;  // of all pots with an amount
  Taken taken;        // from all pots
  // Of the total; nullopt if something is taken from a pot without an amount.
  [[nodiscard]] std::optional<base::Money> left() const;
  std::vector<PotSplit> splits;
  std::vector<PayrollStep> payroll;  // empty if the plan does not mention it
  std::optional<LearningDays> learning;
  std::vector<Finding> findings;

  // True if a pot, a cap or a line of a cohort is overspent.
  [[nodiscard]] bool is_overspent() const { return budget::is_overspent(findings); }
};

// People are plain facts here, so that this room need not know how to find them for a day.
struct PlanCase {
  const model::Plan& plan;
  const model::Settings& settings;
  std::vector<CohortFiles> cohorts;  // of its interventions
  std::map<model::ProgrammeId, std::string> titles;
  std::vector<Employee> on_new_year;                 // employed on 1 January of the year
  std::vector<model::PersonId> unknown_on_new_year;  // people of whom that is unknown
  std::vector<Learner> learners;
  base::Date as_of;
};
[[nodiscard]] PlanBudget plan_budget(const PlanCase& about);

// 36 hours, unless the organisation sets another number.
[[nodiscard]] base::Number full_time_hours(const model::Settings& settings);

}  // namespace traject::budget
