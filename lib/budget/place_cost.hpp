// What a place is expected to cost before there is a cohort.
#pragma once

#include <optional>

#include "base/money.hpp"
#include "budget/subsidies.hpp"
#include "budget/totals.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"
#include "model/settings.hpp"

namespace traject::budget {

struct PlaceCost {
  int size = 0;  // of the full group that shares the costs
  PerHead each;
  base::Money granted;  // to the group, and taken off
  model::Charge charged_to{};
  std::optional<base::Money> budget_per_employee;
  std::optional<PerHead> left;  // of that budget; below zero where it is too little
};

// A share of the next full group, which starts after the as-of day and after all cohorts that there are, and gets what
// these leave of the granted subsidies. Nothing for a programme without costs or without a size.
[[nodiscard]] std::optional<PlaceCost> place_cost(const model::Programme& programme,
                                                  const model::Settings& settings,
                                                  std::vector<CohortCosts> cohorts, base::Date as_of);

}  // namespace traject::budget
