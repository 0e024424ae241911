#include "base/number.hpp"

#include <fmt/format.h>

#include "base/decimal.hpp"

namespace traject::base {

std::optional<Number> parse_number(std::string_view text) {
  const auto units = parse_decimal(text, 4, Decimals::up_to);
  if (!units) return {};
  return Number::from_units(*units);
}

std::string to_string(Number number) {
  std::string text = format_decimal(number.units(), 4);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

Tenths tenths_of(Number number) { return {number.units() / Number::tenth}; }

std::string to_string(Tenths number) { return format_decimal(number.count, 1); }

}  // namespace traject::base
