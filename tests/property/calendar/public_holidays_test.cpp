#include "calendar/public_holidays.hpp"

#include <date/date.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "model/settings.hpp"

using namespace traject;
using model::PublicHoliday;

namespace public_holidays_test {

constexpr PublicHoliday columns[] = {
    PublicHoliday::new_year,      PublicHoliday::good_friday,
    PublicHoliday::easter_sunday, PublicHoliday::easter_monday,
    PublicHoliday::kings_day,     PublicHoliday::liberation_day,
    PublicHoliday::ascension_day, PublicHoliday::friday_after_ascension,
    PublicHoliday::whit_sunday,   PublicHoliday::whit_monday,
    PublicHoliday::christmas_day, PublicHoliday::second_christmas_day};

// A table that another program has made: the year, and month and day of each column.
constexpr std::string_view table[] = {
    "2021 01-01 04-02 04-04 04-05 04-27 05-05 05-13 05-14 05-23 05-24 12-25 12-26",
    "2022 01-01 04-15 04-17 04-18 04-27 05-05 05-26 05-27 06-05 06-06 12-25 12-26",
    "2023 01-01 04-07 04-09 04-10 04-27 05-05 05-18 05-19 05-28 05-29 12-25 12-26",
    "2024 01-01 03-29 03-31 04-01 04-27 05-05 05-09 05-10 05-19 05-20 12-25 12-26",
    "2025 01-01 04-18 04-20 04-21 04-26 05-05 05-29 05-30 06-08 06-09 12-25 12-26",
    "2026 01-01 04-03 04-05 04-06 04-27 05-05 05-14 05-15 05-24 05-25 12-25 12-26",
    "2027 01-01 03-26 03-28 03-29 04-27 05-05 05-06 05-07 05-16 05-17 12-25 12-26",
    "2028 01-01 04-14 04-16 04-17 04-27 05-05 05-25 05-26 06-04 06-05 12-25 12-26",
    "2029 01-01 03-30 04-01 04-02 04-27 05-05 05-10 05-11 05-20 05-21 12-25 12-26",
    "2030 01-01 04-19 04-21 04-22 04-27 05-05 05-30 05-31 06-09 06-10 12-25 12-26",
};

std::string computed_row(int year) {
  std::string row = std::to_string(year);
  for (const auto holiday : columns)
    row += " " + base::to_string(calendar::date_of(holiday, year).value()).substr(5);
  return row;
}

// Easter Sunday as Gauss calculated it, with the corrections of 1816.
base::Date easter_of_gauss(int year) {
  const int k = year / 100;
  const int m = (15 + k - (8 * k + 13) / 25 - k / 4) % 30;
  const int n = (4 + k - k / 4) % 7;
  const int a = year % 19;
  const int d = (19 * a + m) % 30;
  const int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  int day_of_march = 22 + d + e;
  if (d == 29 && e == 6) day_of_march -= 7;
  if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19) day_of_march -= 7;
  return base::Date{date::year{year} / date::March / 1} + base::Days{day_of_march - 1};
}

TEST_CASE("the holidays of 2021 to 2030 are those of another program's table") {
  int year = 2021;
  for (const auto row : table) CHECK(computed_row(year++) == row);
}

TEST_CASE("Easter is the same by the method of Gauss, from 1980 to 2199") {
  for (int year = calendar::first_holiday_year; year <= calendar::last_holiday_year; ++year) {
    CHECK(base::to_string(calendar::easter_sunday(year)) == base::to_string(easter_of_gauss(year)));
  }
}

TEST_CASE("a day is observed exactly where one of the observed holidays has that date") {
  const std::vector<PublicHoliday> observed(std::begin(columns), std::end(columns));
  for (int year = calendar::first_holiday_year; year <= calendar::last_holiday_year; ++year) {
    std::vector<base::Date> dates;
    for (const auto holiday : observed) dates.push_back(calendar::date_of(holiday, year).value());
    for (base::Date day = date::year{year} / 1 / 1; base::year_of(day) == year; day += base::Days{1}) {
      const bool expected = std::find(dates.begin(), dates.end(), day) != dates.end();
      REQUIRE(calendar::observed_on(day, observed).has_value() == expected);
    }
  }
}

TEST_CASE("the King's birthday is never kept on a Sunday, and at most a day early") {
  for (int year = calendar::first_holiday_year; year <= calendar::last_holiday_year; ++year) {
    const base::Date day = calendar::date_of(PublicHoliday::kings_day, year).value();
    const base::Date birthday = date::year{year} / date::April / (year < 2014 ? 30 : 27);
    const bool on_sunday = date::weekday{birthday} == date::Sunday;
    CHECK(day == birthday - base::Days{on_sunday ? 1 : 0});
  }
}

}  // namespace public_holidays_test
