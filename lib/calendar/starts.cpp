#include "calendar/starts.hpp"

#include <date/date.h>

namespace traject::calendar {
namespace {

constexpr int months_around = 12;
constexpr base::Days week{7};

date::weekday calendar_weekday(model::Weekday weekday) {
  return date::weekday{static_cast<unsigned>(weekday) + 1};
}

base::Date first_after(base::Date day, date::weekday weekday) {
  const base::Date next = day + base::Days{1};
  return next + (weekday - date::weekday{next});
}

base::Date last_before(base::Date day, date::weekday weekday) {
  const base::Date previous = day - base::Days{1};
  return previous - (date::weekday{previous} - weekday);
}

}  // namespace

std::optional<base::Date> latest_end(const model::Schedule& schedule, base::Date start) {
  if (!schedule.within_months) return {};
  return base::add_months(start, *schedule.within_months);
}

bool fits(const model::Schedule& schedule, base::Date start, const SessionPlan& plan) {
  const auto latest = latest_end(schedule, start);
  const auto end = end_of(plan.sessions);
  return !plan.without_date && (!latest || !end || *end <= *latest);
}

bool starts_on(std::span<const model::Session> sessions, base::Date day, const Blocked& blocked) {
  return sessions.empty() || !blocked(day, sessions.front());
}

NearestDays nearest_weekdays(base::Date day, model::Weekday weekday) {
  const auto right = calendar_weekday(weekday);
  return {.earlier = last_before(day, right), .later = first_after(day, right)};
}

NearestDays nearest_starts(const model::Schedule& schedule, std::span<const model::Session> sessions,
                           base::Date start, const Blocked& blocked) {
  const auto fits_from = [&](base::Date day) {
    return starts_on(sessions, day, blocked) &&
           fits(schedule, day, plan_sessions(schedule, sessions, day, blocked));
  };
  auto [earlier, later] = nearest_weekdays(start, schedule.weekday);
  const base::Date earliest = base::add_months(start, -months_around);
  const base::Date latest = base::add_months(start, months_around);
  while (earlier && !fits_from(*earlier))
    earlier = *earlier - week < earliest ? std::nullopt : std::optional(*earlier - week);
  while (later && !fits_from(*later))
    later = *later + week > latest ? std::nullopt : std::optional(*later + week);
  return {.earlier = earlier, .later = later};
}

}  // namespace traject::calendar
