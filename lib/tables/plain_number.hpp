// Numbers and amounts as people write them, made plain: digits, and a point before the decimals.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "tables/cell.hpp"

namespace traject::tables {

// "-1.234,5" as "-1234.5". Codes: wrong_decimal_sign, where it is a number by the other sign only; not_a_number.
[[nodiscard]] CellText plain_number(std::string_view text, bool decimal_comma);

// "€ 12,50" and "EUR -12,50" as "12,50" and "-12,50", "-€ 12,50" as the latter.
[[nodiscard]] std::string without_euro_sign(std::string_view text);

// A plain number with one decimal gets the second: "12.5" as "12.50".
[[nodiscard]] std::string with_cents(std::string plain);

}  // namespace traject::tables
