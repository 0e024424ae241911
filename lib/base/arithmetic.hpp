// Exact arithmetic with amounts. Only the functions that say so round, and they round half a cent away from zero. A result
// that does not fit throws base::Failure (wrong_use).
#pragma once

#include <cstdint>
#include <vector>

#include "base/money.hpp"
#include "base/number.hpp"

namespace traject::base {

[[nodiscard]] Money operator+(Money a, Money b);
[[nodiscard]] Money operator-(Money a, Money b);
Money& operator+=(Money& sum, Money amount);

// 10 units at 600.00 each.
[[nodiscard]] Money times(Money amount, std::int64_t count);
// The same for 1.5 units, rounded to the cent. `count` is 0 or more.
[[nodiscard]] Money times(Money amount, Number count);
// Rounded to the cent. `count` is 1 or more.
[[nodiscard]] Money divided_by(Money amount, std::int64_t count);

// 21 percent of it, rounded to the cent. `percent` is 0 or more.
[[nodiscard]] Money percentage(Money amount, Number percent);
// The amount before this percentage was added, rounded to the cent: 100.00 for 121.00 and 21.
[[nodiscard]] Money without_percentage(Money amount, Number percent);

// The percentage of each amount, in cents that add up to the rounded percentage of their sum. Spare cents go to the largest
// remainders; of equal ones, the earlier first.
[[nodiscard]] std::vector<Money> percentages(const std::vector<Money>& amounts, Number percent);
// Splits the amount by weight, in cents that add up to it. Spare cents go to the largest remainders; of equal ones, the
// earlier first. Weights are 0 or more; if all are 0, every part is 0.
[[nodiscard]] std::vector<Money> split(Money amount, const std::vector<std::int64_t>& weights);

}  // namespace traject::base
