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

}  // namespace traject::base
