// Small programmes for the tests of the calendar.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "calendar/session_plan.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"

namespace traject::test {

// Throws on a time that does not exist.
[[nodiscard]] inline base::TimeOfDay at(std::string_view text) {
  return base::parse_time_of_day(text).value();
}

// "2021-09-03 2021-09-17": the days of a list, for a comparison that shows them when it fails.
template <class List, class DayOf>
[[nodiscard]] std::string days_of(const List& list, DayOf day_of) {
  std::string text;
  for (const auto& item : list) text += (text.empty() ? "" : " ") + base::to_string(day_of(item));
  return text;
}

[[nodiscard]] inline model::Session session(const std::string& id, std::string_view from = "09:00",
                                            std::string_view until = "12:30") {
  model::Session made;
  made.id = model::SessionId(id);
  made.title = "Session " + id;
  made.from = at(from);
  made.until = at(until);
  return made;
}

// Sessions s1, s2, ...
[[nodiscard]] inline std::vector<model::Session> sessions(int count) {
  std::vector<model::Session> made;
  for (int i = 1; i <= count; ++i) made.push_back(session("s" + std::to_string(i)));
  return made;
}

[[nodiscard]] inline model::Schedule fridays(int every_weeks, model::WhenBlocked when_blocked) {
  return {.weekday = model::Weekday::friday,
          .every_weeks = every_weeks,
          .when_blocked = when_blocked,
          .within_months = {}};
}

// The cohort that comes of a plan.
[[nodiscard]] inline model::Cohort cohort_of(const calendar::SessionPlan& plan, base::Date start) {
  model::Cohort cohort;
  cohort.start = start;
  for (const auto& planned : plan.sessions) {
    auto& session = cohort.sessions.emplace_back();
    session.session = planned.id;
    session.date = planned.date;
    session.from = planned.from;
    session.until = planned.until;
  }
  for (const auto& skipped : plan.skipped) cohort.skipped.push_back({skipped.date, "blocked"});
  return cohort;
}

}  // namespace traject::test
