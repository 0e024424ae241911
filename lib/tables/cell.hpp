// What people write in a cell, as the text of our records. Blanks around a cell do not count; an empty cell is no
// value of any of these, and it is for the caller to see it as absent.
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
  std::optional<std::string> dates;  // "d/m/yyyy", see is_date_form(); without it d-m-yyyy
  bool decimal_comma = true;
  std::string time_zone;  // of the organisation, such as Europe/Amsterdam
};

struct CellError {
  std::string code;
  friend bool operator==(const CellError&, const CellError&) = default;
};
// What is wrong, cell.<code>, and what to write instead, hint.cell.<code>. Neither repeats the cell.
[[nodiscard]] base::Message message_of(const CellError& error);
[[nodiscard]] base::Message hint_of(const CellError& error);

using CellText = std::variant<std::string, CellError>;

// True for a form that `dates` can have: d or dd, m or mm, and yyyy (jjjj), in any order and case, with the same "-",
// "/" or "." twice between them, or with nothing between dd, mm and yyyy.
[[nodiscard]] bool is_date_form(std::string_view form);

// "2021-09-03", of ISO 8601 or of the source's form; the days 03 and 3 are the same where there is a separator.
// A form that is none counts as d-m-yyyy. Codes: two_digit_year, slashes, impossible_date (also outside 1900 to 2199),
// not_a_date.
[[nodiscard]] CellText date_text(std::string_view cell, const CellForm& form);

// "2021-07-01T09:14:07+02:00", of a date, a blank or "T", a time as 9:14 or 09:14:07, and "Z" or an offset as +02:00.
// A day alone is 00:00; without an offset the moment is in the time zone. Codes: those of dates but not_a_date, and
// not_a_moment, impossible_time, missing_hour, double_hour (of the clock change).
// Throws base::Failure (wrong_use) for a time zone that is not known.
[[nodiscard]] CellText moment_text(std::string_view cell, const CellForm& form);

// "09:00", of 9:00 or 09:00. Code: not_a_time.
[[nodiscard]] CellText time_text(std::string_view cell, const CellForm& form);

// "1234.5", of "1.234,5" with a decimal comma and "1,234.5" without. The other sign is in front of groups of three
// digits or not at all, and never behind a leading zero. At most four decimals. Codes: wrong_decimal_sign, not_a_number.
[[nodiscard]] CellText number_text(std::string_view cell, const CellForm& form);

// "1234.50", of such a number with "€" or "EUR" in front or nothing. Codes: those of numbers, and not_money for more
// than two decimals.
[[nodiscard]] CellText money_text(std::string_view cell, const CellForm& form);

// "true" of ja, yes, true, waar, 1 and x; "false" of nee, no, false, onwaar and 0; in any case. Code: not_yes_or_no.
[[nodiscard]] CellText yes_no_text(std::string_view cell, const CellForm& form);

// The items between commas, semicolons, blanks and line breaks; empty ones are left out.
[[nodiscard]] std::vector<std::string> list_of(std::string_view cell);
// The same of texts, which may have blanks inside.
[[nodiscard]] std::vector<std::string> texts_of(std::string_view cell);

}  // namespace traject::tables
