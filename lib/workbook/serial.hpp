// How Excel counts days and times: a number of days since the start of its calendar.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.hpp"

namespace traject::workbook {

inline constexpr int seconds_in_day = 86'400;

// Which of two calendars a workbook counts in; the later one comes from old Macs.
enum class Epoch { of_1900, of_1904 };

// A day, and the seconds of it that have gone by.
struct DayAndTime {
  base::Date day;
  int seconds = 0;
};

// Rounded to whole seconds. Nothing outside the years 1900 to 2199, and for 29 February 1900, which Excel has and the
// calendar has not.
[[nodiscard]] std::optional<DayAndTime> from_serial(double serial, Epoch epoch);
// Of the calendar of 1900, from 1 March of that year on.
[[nodiscard]] int to_serial(base::Date day);
[[nodiscard]] bool has_serial(base::Date day);

// What a number format shows of a number.
enum class Shows { number, date, time, moment };
struct NumberFormat {
  Shows shows = Shows::number;
  int digits = 0;  // of a format of zeros only, such as 00000: as many as are shown at least
};

// Of a format code, as it is in a file whatever the language of the program: "dd/mm/yyyy hh:mm".
[[nodiscard]] NumberFormat number_format(std::string_view code);
// Of one that has a number instead of a code.
[[nodiscard]] NumberFormat built_in_format(int id);

}  // namespace traject::workbook
