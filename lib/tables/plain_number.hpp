// Makes numbers and amounts plain, however people write them: digits, and a point before the decimals.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "tables/cell.hpp"

namespace traject::tables {

// "-1.234,5" as "-1234.5". Codes: wrong_decimal_sign, if it is a number only with the other sign; not_a_number.
[[nodiscard]] CellText plain_number(std::string_view text, bool decimal_comma);

// "€ 12,50" and "EUR -12,50" as "12,50" and "-12,50"; "-€ 12,50" also as "-12,50".
[[nodiscard]] std::string without_euro_sign(std::string_view text);

// A plain number with one decimal gets a second one: "12.5" as "12.50".
[[nodiscard]] std::string with_cents(std::string plain);

}  // namespace traject::tables
