// Days, times of day and moments. Nothing here reads a clock: the caller passes "today".
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <ratio>
#include <string>
#include <string_view>

namespace traject::base {

// The same types as in the date library, whose header takes longer to compile than most of our files.
using Days = std::chrono::duration<int, std::ratio<86400>>;
using Weeks = std::chrono::duration<int, std::ratio<604800>>;
using Instant = std::chrono::sys_time<std::chrono::seconds>;

// A calendar day of the proleptic Gregorian calendar.
using Date = std::chrono::sys_time<Days>;

// Strict YYYY-MM-DD with a year from 1900 to 2199; nullopt for any other form and for a day that does not exist.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);
// True for text of the form YYYY-MM-DD, whether or not that day exists.
[[nodiscard]] bool has_date_form(std::string_view text);
[[nodiscard]] std::string to_string(Date day);
[[nodiscard]] int year_of(Date day);
[[nodiscard]] Date first_day_of_year(int year);
[[nodiscard]] Date last_day_of_year(int year);
[[nodiscard]] int iso_weekday(Date day);  // Monday is 1, Sunday 7

// The same day some months later, or earlier if negative. If that month is too short, its last day: 31 August + 6 months =
// 28 February.
[[nodiscard]] Date add_months(Date day, int months);

// Completed years from one day to another. In a common year, somebody born on 29 February turns a year older on 1 March.
[[nodiscard]] int completed_years(Date from, Date until);
// The day on which somebody completes this many years; the counterpart of completed_years().
[[nodiscard]] Date anniversary(Date from, int years);

// Minutes since midnight, written "09:00".
struct TimeOfDay {
  int minutes = 0;
  friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};
[[nodiscard]] std::optional<TimeOfDay> parse_time_of_day(std::string_view text);
[[nodiscard]] std::string to_string(TimeOfDay time);

// An instant with the offset it was written with, so that it can be written back unchanged.
struct Moment {
  Instant instant{};
  int offset_minutes = 0;

  // The calendar day where the moment was written down.
  [[nodiscard]] Date day() const;
  // Moments are ordered by instant alone.
  friend auto operator<=>(const Moment& a, const Moment& b) { return a.instant <=> b.instant; }
  friend bool operator==(const Moment& a, const Moment& b) { return a.instant == b.instant; }
};
// Strict 2021-07-01T09:14:07+02:00 (or Z).
[[nodiscard]] std::optional<Moment> parse_moment(std::string_view text);
[[nodiscard]] std::string to_string(const Moment& moment);

}  // namespace traject::base
