// What the plan of a year costs.
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

// A pot over its groups.
struct PotSplit {
  model::LocalId budget;
  model::Split split;
  std::vector<SplitPart> parts;
};

struct PlanBudget {
  std::vector<InterventionMoney> interventions;
  std::vector<ThemeMoney> themes;
  std::vector<PotMoney> pots;
  base::Money total;  // of the pots that have an amount
  Taken taken;        // from the pots
  // Of the total; nothing where something is taken from a pot without an amount.
  [[nodiscard]] std::optional<base::Money> left() const;
  std::vector<PotSplit> splits;
  std::vector<PayrollStep> payroll;  // empty where the plan says nothing of it
  std::optional<LearningDays> learning;
  std::vector<Finding> findings;

  // A pot, a cap or a line of a cohort was gone beyond.
  [[nodiscard]] bool is_overspent() const { return budget::is_overspent(findings); }
};

// The people are plain facts, so that nothing here needs to know how these are found for a day.
struct PlanCase {
  const model::Plan& plan;
  const model::Settings& settings;
  std::vector<CohortFiles> cohorts;  // of its interventions
  std::map<model::ProgrammeId, std::string> titles;
  std::vector<Employee> on_new_year;                 // in service on 1 January of the year
  std::vector<model::PersonId> unknown_on_new_year;  // of whom that is not known
  std::vector<Learner> learners;
  base::Date as_of;
};
[[nodiscard]] PlanBudget plan_budget(const PlanCase& about);

// 36 hours unless the organisation says otherwise.
[[nodiscard]] base::Number full_time_hours(const model::Settings& settings);

}  // namespace traject::budget
