// What a programme will cost in the years to come, at its usual number of groups [Z51].
#pragma once

#include <optional>

#include "base/number.hpp"
#include "budget/totals.hpp"
#include "model/record_names.hpp"
#include "model/settings.hpp"

namespace traject::budget {

constexpr int most_forecast_years = 20;

struct Forecast {
  base::Number groups;                       // per year
  Totals group;                              // one full group, with all its sessions
  Totals year;                               // this many groups; amount and VAT are each rounded once
  std::optional<base::Number> places;        // per year: 22.5; nullopt without a group size
  std::optional<base::Number> years_needed;  // to place everybody, one decimal: 8.7; nullopt without places
};

// `people` are those who could still take part. Subsidies are left out: a subsidy granted once need not be granted again.
// nullopt if the programme has no number of groups per year.
[[nodiscard]] std::optional<Forecast> forecast(const model::Programme& programme,
                                               const model::Settings& settings, int people);

}  // namespace traject::budget
