// The share of the payroll spent on learning, on its way to a target [D34].
#pragma once

#include <optional>
#include <vector>

#include "base/money.hpp"
#include "base/number.hpp"
#include "model/plan.hpp"

namespace traject::budget {

struct PayrollStep {
  int year = 0;
  base::Number percent;               // rounded half up to four decimals
  std::optional<base::Money> amount;  // from the exact percentage; nullopt if the payroll is not given
  friend bool operator==(const PayrollStep&, const PayrollStep&) = default;
};

// A straight line from `percent` in the plan's year to `target_percent` in `target_year`, with a step for each year. Without
// a target after the plan's year, only that year. Assumes that the payroll stays the same.
[[nodiscard]] std::vector<PayrollStep> payroll_path(const model::Payroll& payroll, int year);

}  // namespace traject::budget
