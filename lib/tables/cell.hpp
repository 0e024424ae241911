// Turns what people write in a cell into the text that our records use. Blanks around a cell do not count. An empty cell is
// not a value of any of these; the caller treats it as absent.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/message.hpp"

namespace traject::tables {

// How a source writes its cells.
struct CellForm {
  std::optional<std::string> dates;  // "d/m/yyyy", see is_date_form(); d-m-yyyy if absent
  bool decimal_comma = true;
  std::string time_zone;  // the organisation's, such as Europe/Amsterdam
};

struct CellError {
  std::string code;
  friend bool operator==(const CellError&, const CellError&) = default;
};
// What is wrong, cell.<code>, and what to write instead, hint.cell.<code>. Neither repeats the cell.
[[nodiscard]] base::Message message_of(const CellError& error);
[[nodiscard]] base::Message hint_of(const CellError& error);

using CellText = std::variant<std::string, CellError>;

// True if `dates` can be this form: d or dd, m or mm, and yyyy (jjjj), in any order and case, with the same "-", "/" or "."
// between all three, or with nothing between dd, mm and yyyy.
[[nodiscard]] bool is_date_form(std::string_view form);

// "2021-09-03", from ISO 8601 or the source's form; if there is a separator, the days 03 and 3 are the same.
// An invalid form counts as d-m-yyyy. Codes: two_digit_year, slashes, impossible_date (also outside 1900 to 2199),
// not_a_date.
[[nodiscard]] CellText date_text(std::string_view cell, const CellForm& form);

// "2021-07-01T09:14:07+02:00", from a date, a blank or "T", a time such as 9:14 or 09:14:07, and "Z" or an offset such as +02:00.
// A day alone is 00:00; without an offset, the moment is in the time zone. Codes: those of dates except not_a_date, and
// not_a_moment, impossible_time, missing_hour, double_hour (of the clock change).
// Throws base::Failure (wrong_use) for an unknown time zone.
[[nodiscard]] CellText moment_text(std::string_view cell, const CellForm& form);

// "09:00", from 9:00 or 09:00. Code: not_a_time.
[[nodiscard]] CellText time_text(std::string_view cell, const CellForm& form);

// "1234.5", from "1.234,5" with a decimal comma and from "1,234.5" without. The other sign may only be in front of groups of
// three digits, and never follows a leading zero. At most four decimals. Codes: wrong_decimal_sign, not_a_number.
[[nodiscard]] CellText number_text(std::string_view cell, const CellForm& form);

// "1234.50", from such a number, with or without "€" or "EUR" in front. Codes: those of numbers, and not_money for more
// than two decimals.
[[nodiscard]] CellText money_text(std::string_view cell, const CellForm& form);

// "true" from ja, yes, true, waar, 1 and x; "false" from nee, no, false, onwaar and 0; in any case. Code: not_yes_or_no.
[[nodiscard]] CellText yes_no_text(std::string_view cell, const CellForm& form);

// The items between commas, semicolons, blanks and line breaks; empty items are left out.
[[nodiscard]] std::vector<std::string> list_of(std::string_view cell);
// The same for texts, which may have blanks inside.
[[nodiscard]] std::vector<std::string> texts_of(std::string_view cell);

}  // namespace traject::tables
