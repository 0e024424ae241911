// Who was there, as facts: absence is listed and never judged [X9].
#pragma once

#include <optional>
#include <vector>

#include "base/date.hpp"
#include "calendar/dated_session.hpp"
#include "model/cohort.hpp"
#include "model/record_names.hpp"

namespace traject::evaluation {

// The first day without a place, and the day on which it was given back.
struct Away {
  base::Date from;
  base::Date until;
  [[nodiscard]] bool covers(base::Date day) const { return from <= day && day < until; }
};

// Somebody who has a place in a cohort on some day.
struct Member {
  model::PersonId person;
  base::Date since;  // first day in the cohort
  std::optional<base::Date> left_on =
      {};  // first day no longer in it, if that day has come; nobody took over the place
  std::optional<Away> away = {};  // in between
};

struct Attended {
  model::PersonId person;
  std::optional<base::Date> left_on = {};  // copied from the member
  int attended = 0;
  std::vector<model::SessionId> missed;  // in the order of the cohort
};

// The sessions that took place by a day: those listed in the attendance, except cancelled ones.
[[nodiscard]] std::vector<calendar::DatedSession> held_by(
    base::Date day, const std::vector<calendar::DatedSession>& sessions, const model::Attendance& attendance);

// For each member: the held sessions from their first day until the day they left, except while they were away.
[[nodiscard]] std::vector<Attended> attendance_of(const std::vector<Member>& members,
                                                  const std::vector<calendar::DatedSession>& held,
                                                  const model::Attendance& attendance);

}  // namespace traject::evaluation
