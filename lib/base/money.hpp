// Euro amounts in whole cents. They do not convert to or from plain numbers.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace traject::base {

class Money {
 public:
  Money() = default;
  [[nodiscard]] static constexpr Money from_cents(std::int64_t cents) {
    Money money;
    money.cents_ = cents;
    return money;
  }

  [[nodiscard]] constexpr std::int64_t cents() const { return cents_; }
  friend auto operator<=>(const Money&, const Money&) = default;

 private:
  std::int64_t cents_ = 0;
};

// 2000, 2000.00 or -12.50: no decimals or exactly two, no thousands separator.
[[nodiscard]] std::optional<Money> parse_money(std::string_view text);
// Always two decimals: 2000.00.
[[nodiscard]] std::string to_string(Money money);

}  // namespace traject::base
