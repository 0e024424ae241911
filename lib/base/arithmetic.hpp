// Exact arithmetic with amounts. Nothing is rounded but where it says so, and then a half cent goes away from zero. What
// does not fit throws base::Failure (wrong_use): never another amount.
#pragma once

#include <cstdint>
#include <vector>

#include "base/money.hpp"
#include "base/number.hpp"

namespace traject::base {

[[nodiscard]] Money operator+(Money a, Money b);
[[nodiscard]] Money operator-(Money a, Money b);
Money& operator+=(Money& sum, Money amount);

// The amount this many times: 10 units at 600.00.
[[nodiscard]] Money times(Money amount, std::int64_t count);
// 1.5 of them, rounded to the cent. `count` is 0 or more.
[[nodiscard]] Money times(Money amount, Number count);
// Rounded to the cent. `count` is 1 or more.
[[nodiscard]] Money divided_by(Money amount, std::int64_t count);

// 21 percent of it, rounded to the cent. `percent` is 0 or more.
[[nodiscard]] Money percentage(Money amount, Number percent);
// The amount to which a percentage was added, rounded to the cent: 100.00 for 121.00 and 21.
[[nodiscard]] Money without_percentage(Money amount, Number percent);

// The percentage of each, in cents that add up to the rounded percentage of their sum: largest remainder first, then the
// earlier one.
[[nodiscard]] std::vector<Money> percentages(const std::vector<Money>& amounts, Number percent);
// The amount over parts of these weights, in cents that add up to it: largest remainder first, then the earlier part. No
// weight is negative; where all are 0 there is nothing to divide by, and every part is 0.
[[nodiscard]] std::vector<Money> split(Money amount, const std::vector<std::int64_t>& weights);

}  // namespace traject::base
