// The share of the payroll that goes to learning, on its way to a target [D34].
#pragma once

#include <optional>
#include <vector>

#include "base/money.hpp"
#include "base/number.hpp"
#include "model/plan.hpp"

namespace traject::budget {

struct PayrollStep {
  int year = 0;
  base::Number percent;               // rounded to four decimals, a half up
  std::optional<base::Money> amount;  // of the exact percentage; nothing where the payroll is not given
  friend bool operator==(const PayrollStep&, const PayrollStep&) = default;
};

// A straight line from `percent` in the plan's year to `target_percent` in `target_year`, a step for each year. Without a
// target, or with one that is not after the plan's year, only that year. The payroll is taken to stay the same.
[[nodiscard]] std::vector<PayrollStep> payroll_path(const model::Payroll& payroll, int year);

}  // namespace traject::budget
