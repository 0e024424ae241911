#include "calendar/school_holidays.hpp"

#include <date/date.h>
#include <fmt/format.h>

#include <algorithm>

namespace traject::calendar {
namespace {

bool holds(const model::SchoolHolidayPeriod& period, base::Date day) {
  return period.from <= day && day <= period.until;
}

bool has_rows(const model::SchoolYear& year, model::SchoolRegion region) {
  return std::any_of(year.holidays.begin(), year.holidays.end(),
                     [&](const auto& period) { return period.region == region; });
}

}  // namespace

std::string school_year_of(base::Date day) {
  const date::year_month_day ymd{day};
  const int first = base::year_of(day) - (ymd.month() < date::August ? 1 : 0);
  return fmt::format("{}-{}", first, first + 1);
}

// Searches all years, because a summer holiday is listed with the school year that it ends and runs into the next.
SchoolDay school_day(base::Date day, const model::SchoolHolidays& holidays, model::SchoolRegion region) {
  const std::string school_year = school_year_of(day);
  SchoolDay answer{.holiday = {}, .known = false};
  for (const auto& year : holidays.school_years) {
    for (const auto& period : year.holidays) {
      if (period.region == region && holds(period, day)) return {.holiday = period.holiday, .known = true};
    }
    if (year.year == school_year && has_rows(year, region)) answer.known = true;
  }
  return answer;
}

base::Word name_of(model::SchoolHoliday holiday) {
  return {"school_holiday." + std::string(model::word(holiday))};
}
base::Word name_of(model::SchoolRegion region) { return {"region." + std::string(model::word(region))}; }

}  // namespace traject::calendar
