#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace traject::base {
namespace {

// Amounts stay below a hundred billion, so the sum of all amounts in a folder cannot overflow.
constexpr std::int64_t largest_whole = 99'999'999'999;

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

}  // namespace

std::optional<std::int64_t> parse_decimal(std::string_view text, int places, Decimals decimals) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const auto point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const bool has_fraction = point != std::string_view::npos;
  std::string fraction(has_fraction ? text.substr(point + 1) : "");
  if (!all_digits(whole) || whole.size() > 11 || (has_fraction && !all_digits(fraction))) return {};
  const auto wanted = static_cast<std::size_t>(places);
  if (fraction.size() > wanted) return {};
  if (decimals == Decimals::exactly && has_fraction && fraction.size() != wanted) return {};
  fraction.resize(wanted, '0');

  std::int64_t scaled = 0;
  for (const char c : whole) scaled = scaled * 10 + (c - '0');
  if (scaled > largest_whole) return {};
  for (const char c : fraction) scaled = scaled * 10 + (c - '0');
  return negative ? -scaled : scaled;
}

std::string format_decimal(std::int64_t scaled, int places) {
  const std::int64_t scale = power_of_ten(places);
  const std::int64_t size = scaled < 0 ? -scaled : scaled;
  return fmt::format("{}{}.{:0{}}", scaled < 0 ? "-" : "", size / scale, size % scale, places);
}

}  // namespace traject::base
