// The Dutch public holidays. Their dates are computed; on which of them nobody works is the employer's
// choice.
#pragma once

#include <optional>
#include <span>

#include "base/date.hpp"
#include "base/message.hpp"
#include "model/settings.hpp"

namespace traject::calendar {

// The years for which dates are computed, both included.
inline constexpr int first_holiday_year = 1980;
inline constexpr int last_holiday_year = 2199;

// Easter Sunday of the Gregorian calendar.
[[nodiscard]] base::Date easter_sunday(int year);

// Nothing outside those years, and for the lustrum in years that five does not divide. King's Day is 27
// April, on a Sunday the 26th; before 2014 it was Queen's Day, 30 April, on a Sunday the 29th.
[[nodiscard]] std::optional<base::Date> date_of(model::PublicHoliday holiday, int year);

// Which of the observed holidays a day is; where two meet, the one named first.
[[nodiscard]] std::optional<model::PublicHoliday> observed_on(base::Date day,
                                                              std::span<const model::PublicHoliday> observed);

// What the holiday is called in that year.
[[nodiscard]] base::Word name_of(model::PublicHoliday holiday, int year);

}  // namespace traject::calendar
