#include "base/money.hpp"

#include "base/decimal.hpp"

namespace traject::base {

std::optional<Money> parse_money(std::string_view text) {
  const auto cents = parse_decimal(text, 2, Decimals::exactly);
  if (!cents) return {};
  return Money::from_cents(*cents);
}

std::string to_string(Money money) { return format_decimal(money.cents(), 2); }

}  // namespace traject::base
