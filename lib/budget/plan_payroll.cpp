#include "budget/plan_payroll.hpp"

#include "budget/plan_money.hpp"

namespace traject::budget {

std::vector<PayrollStep> payroll_path(const model::Payroll& payroll, int year) {
  constexpr std::int64_t whole = 100 * base::Number::scale;
  const bool has_target = payroll.target_percent && payroll.target_year && *payroll.target_year > year;
  const std::int64_t steps = has_target ? *payroll.target_year - year : 1;
  const std::int64_t first = payroll.percent.units();
  const std::int64_t last = has_target ? payroll.target_percent->units() : first;
  std::vector<PayrollStep> path;
  for (std::int64_t step = 0; step <= (has_target ? steps : 0); ++step) {
    const std::int64_t units = first * (steps - step) + last * step;  // of a percent, times the steps
    const auto amount =
        payroll.amount ? std::optional(fraction_of(*payroll.amount, units, whole * steps)) : std::nullopt;
    path.push_back(
        {year + static_cast<int>(step), base::Number::from_units((2 * units + steps) / (2 * steps)), amount});
  }
  return path;
}

}  // namespace traject::budget
