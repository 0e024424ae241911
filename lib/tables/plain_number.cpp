#include "tables/plain_number.hpp"

#include <algorithm>
#include <optional>

#include "tables/blank.hpp"
#include "tables/digits.hpp"

namespace traject::tables {
namespace {

constexpr std::string_view euro_sign = "\u20AC";

// "1.234.567" without its points; nothing where the groups are no thousands. "0.125" is a fraction, whoever wrote it.
std::optional<std::string> without_groups(std::string_view whole, char group) {
  if (all_digits(whole)) return std::string(whole);
  const std::string_view first = whole.substr(0, whole.find(group));
  if (!all_digits(first) || first.size() > 3 || first.starts_with('0')) return {};
  std::string digits(first);
  for (whole.remove_prefix(first.size()); !whole.empty(); whole.remove_prefix(4)) {
    if (whole[0] != group || whole.size() < 4 || !all_digits(whole.substr(1, 3))) return {};
    digits += whole.substr(1, 3);
  }
  return digits;
}

// Nothing where the text is no number by this decimal sign.
std::optional<std::string> by_sign(std::string_view text, char decimal, char group) {
  const auto sign = text.find(decimal);
  auto plain = without_groups(text.substr(0, sign), group);
  if (!plain || sign == std::string_view::npos) return plain;
  const std::string_view fraction = text.substr(sign + 1);
  if (!all_digits(fraction)) return {};
  return plain->append(".").append(fraction);
}

}  // namespace

CellText plain_number(std::string_view text, bool decimal_comma) {
  const std::string minus = text.starts_with('-') ? "-" : "";
  text.remove_prefix(minus.size());
  const char decimal = decimal_comma ? ',' : '.';
  const char group = decimal_comma ? '.' : ',';
  if (const auto plain = by_sign(text, decimal, group)) return minus + *plain;
  return CellError{by_sign(text, group, decimal) ? "wrong_decimal_sign" : "not_a_number"};
}

std::string without_euro_sign(std::string_view text) {
  const auto without_sign = [](std::string_view amount) {
    if (amount.starts_with(euro_sign)) return trimmed(amount.substr(euro_sign.size()));
    if (in_small_letters(amount.substr(0, 3)) == "eur") return trimmed(amount.substr(3));
    return amount;
  };
  const std::string_view amount = without_sign(text);
  if (amount.size() < text.size() || !text.starts_with('-')) return std::string(amount);
  return std::string("-").append(without_sign(trimmed(text.substr(1))));
}

std::string with_cents(std::string plain) {
  const auto point = plain.find('.');
  if (point != std::string::npos && plain.size() - point == 2) plain += '0';
  return plain;
}

}  // namespace traject::tables
