// The days on which a programme can start.
#pragma once

#include <optional>
#include <span>

#include "base/date.hpp"
#include "calendar/session_plan.hpp"
#include "model/session.hpp"

namespace traject::calendar {

// Start plus within_months, in calendar months; if a month is too short, its last day. nullopt if the schedule sets no
// limit.
[[nodiscard]] std::optional<base::Date> latest_end(const model::Schedule& schedule, base::Date start);

// True if every session has a date and the last one ends by then.
[[nodiscard]] bool fits(const model::Schedule& schedule, base::Date start, const SessionPlan& plan);

// True if the first session can be on this day; a programme never starts on a blocked day.
[[nodiscard]] bool starts_on(std::span<const model::Session> sessions, base::Date day,
                             const Blocked& blocked);

// The nearest days before and after, never the day itself.
struct NearestDays {
  std::optional<base::Date> earlier;
  std::optional<base::Date> later;
  friend bool operator==(const NearestDays&, const NearestDays&) = default;
};

// For a start on the wrong weekday: the last right day before it and the first after it.
[[nodiscard]] NearestDays nearest_weekdays(base::Date day, model::Weekday weekday);

// For a start from which the sessions do not fit: the nearest starts from which they do, on the schedule's weekday, not
// blocked, and within a year on either side.
[[nodiscard]] NearestDays nearest_starts(const model::Schedule& schedule,
                                         std::span<const model::Session> sessions, base::Date start,
                                         const Blocked& blocked);

}  // namespace traject::calendar
