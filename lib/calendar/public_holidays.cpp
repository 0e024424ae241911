#include "calendar/public_holidays.hpp"

#include <date/date.h>

#include <algorithm>
#include <string>

namespace traject::calendar {
namespace {

using base::Days;
using model::PublicHoliday;

constexpr int first_kings_day = 2014;

base::Date day_before_on_sunday(base::Date day) {
  return date::weekday{day} == date::Sunday ? day - Days{1} : day;
}

base::Date kings_day(int year) {
  return day_before_on_sunday(date::year{year} / date::April / (year < first_kings_day ? 30 : 27));
}

base::Date computed(PublicHoliday holiday, int year) {
  const date::year y{year};
  switch (holiday) {
    case PublicHoliday::new_year: return y / date::January / 1;
    case PublicHoliday::good_friday: return easter_sunday(year) - Days{2};
    case PublicHoliday::easter_sunday: break;
    case PublicHoliday::easter_monday: return easter_sunday(year) + Days{1};
    case PublicHoliday::kings_day: return kings_day(year);
    case PublicHoliday::liberation_day:
    case PublicHoliday::liberation_day_lustrum: return y / date::May / 5;
    case PublicHoliday::ascension_day: return easter_sunday(year) + Days{39};
    case PublicHoliday::friday_after_ascension: return easter_sunday(year) + Days{40};
    case PublicHoliday::whit_sunday: return easter_sunday(year) + Days{49};
    case PublicHoliday::whit_monday: return easter_sunday(year) + Days{50};
    case PublicHoliday::christmas_day: return y / date::December / 25;
    case PublicHoliday::second_christmas_day: return y / date::December / 26;
  }
  return easter_sunday(year);
}

}  // namespace

// The algorithm of Meeus, Jones and Butcher, with their variable names.
base::Date easter_sunday(int year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int month_and_day = h + l - 7 * m + 114;
  return date::year{year} / (month_and_day / 31) / (month_and_day % 31 + 1);
}

std::optional<base::Date> date_of(PublicHoliday holiday, int year) {
  if (year < first_holiday_year || year > last_holiday_year) return {};
  if (holiday == PublicHoliday::liberation_day_lustrum && year % 5 != 0) return {};
  return computed(holiday, year);
}

std::optional<PublicHoliday> observed_on(base::Date day, std::span<const PublicHoliday> observed) {
  const int year = base::year_of(day);
  const auto found = std::find_if(
      observed.begin(), observed.end(), [&](PublicHoliday holiday) { return date_of(holiday, year) == day; });
  if (found == observed.end()) return {};
  return *found;
}

base::Word name_of(PublicHoliday holiday, int year) {
  if (holiday == PublicHoliday::kings_day && year < first_kings_day) return {"holiday.queens_day"};
  return {"holiday." + std::string(model::word(holiday))};
}

}  // namespace traject::calendar
