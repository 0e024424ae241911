// The expected cost of a place before there is a cohort.
#pragma once

#include <optional>

#include "base/money.hpp"
#include "budget/subsidies.hpp"
#include "budget/totals.hpp"
#include "model/programme_costs.hpp"
#include "model/record_names.hpp"
#include "model/settings.hpp"

namespace traject::budget {

struct PlaceCost {
  int size = 0;  // the full group that shares the costs
  PerHead each;
  base::Money granted;  // to the group; already subtracted
  model::Charge charged_to{};
  std::optional<base::Money> budget_per_employee;
  std::optional<PerHead> left;  // of that budget; negative if it is too small
};

// A share of the next full group, which starts after the as-of day and after all existing cohorts, and gets what these leave
// of the granted subsidies. nullopt for a programme without costs or without a group size.
[[nodiscard]] std::optional<PlaceCost> place_cost(const model::Programme& programme,
                                                  const model::Settings& settings,
                                                  std::vector<CohortCosts> cohorts, base::Date as_of);

}  // namespace traject::budget
