// How Excel counts days and times: a number of days since the start of its calendar.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.hpp"

namespace traject::workbook {

inline constexpr int seconds_in_day = 86'400;

// Which of two calendars a workbook uses; the later one comes from old Macs.
enum class Epoch { of_1900, of_1904 };

// A day, and the seconds since its midnight.
struct DayAndTime {
  base::Date day;
  int seconds = 0;
};

// Rounded to whole seconds. nullopt outside the years 1900 to 2199, and for 29 February 1900, which exists only in Excel.
[[nodiscard]] std::optional<DayAndTime> from_serial(double serial, Epoch epoch);
// In the calendar of 1900; days from 1 March 1900.
[[nodiscard]] int to_serial(base::Date day);
[[nodiscard]] bool has_serial(base::Date day);

// What a number format shows.
enum class Shows { number, date, time, moment };
struct NumberFormat {
  Shows shows = Shows::number;
  int digits = 0;  // for a format of only zeros, such as 00000: the minimum number of digits
};

// For a format code as in the file, which does not depend on the program's language: "dd/mm/yyyy hh:mm".
[[nodiscard]] NumberFormat number_format(std::string_view code);
// For a format with a number instead of a code.
[[nodiscard]] NumberFormat built_in_format(int id);

}  // namespace traject::workbook
