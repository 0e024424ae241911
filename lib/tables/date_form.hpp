// The order of day, month and year in a date, and the character between them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>

#include "base/date.hpp"

namespace traject::tables {

struct DateForm {
  std::size_t day = 0;  // which of the three it is
  std::size_t month = 1;
  std::size_t year = 2;
  char separator = '-';  // NUL if there is none: ddmmyyyy
};

// Reads "dd-mm-yyyy" or "d/m/jjjj"; nothing if is_date_form() refuses it.
[[nodiscard]] std::optional<DateForm> date_form(std::string_view form);

enum class DateFault { two_digit_year, slashes, impossible_date, not_a_date };

// Reads a date in this form or in ISO 8601.
[[nodiscard]] std::variant<base::Date, DateFault> read_date(std::string_view text, const DateForm& form);

}  // namespace traject::tables
