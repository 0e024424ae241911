// The Dutch public holidays. Dates are computed; the employer decides on which holidays nobody works.
#pragma once

#include <optional>
#include <span>

#include "base/date.hpp"
#include "base/message.hpp"
#include "model/settings.hpp"

namespace traject::calendar {

// The years for which dates can be computed, both included.
inline constexpr int first_holiday_year = 1980;
inline constexpr int last_holiday_year = 2199;

// Easter Sunday in the Gregorian calendar.
[[nodiscard]] base::Date easter_sunday(int year);

// nullopt outside those years, and for the lustrum (Liberation Day) in years not divisible by five. King's Day is 27 April,
// or the 26th if that is a Sunday; before 2014 it was Queen's Day, 30 April, or the 29th if that was a Sunday.
[[nodiscard]] std::optional<base::Date> date_of(model::PublicHoliday holiday, int year);

// The observed holiday on this day; if two coincide, the first in the list.
[[nodiscard]] std::optional<model::PublicHoliday> observed_on(base::Date day,
                                                              std::span<const model::PublicHoliday> observed);

// The name of the holiday in that year.
[[nodiscard]] base::Word name_of(model::PublicHoliday holiday, int year);

}  // namespace traject::calendar
