// Who was there, as facts: absence is listed and never judged [X9].
#pragma once

#include <optional>
#include <vector>

#include "base/date.hpp"
#include "calendar/dated_session.hpp"
#include "model/cohort.hpp"
#include "model/record_names.hpp"

namespace traject::evaluation {

// Somebody who has a place in a cohort on a day.
struct Member {
  model::PersonId person;
  base::Date since;  // the first day in the cohort
  std::optional<base::Date> left_on =
      {};  // the first day no longer in it, where that has come; nobody took the place
};

struct Attended {
  model::PersonId person;
  std::optional<base::Date> left_on = {};  // as of the member
  int attended = 0;
  std::vector<model::SessionId> missed;  // in the order of the cohort
};

// The sessions that took place by a day: those that the attendance lists, and that were not cancelled.
[[nodiscard]] std::vector<calendar::DatedSession> held_by(
    base::Date day, const std::vector<calendar::DatedSession>& sessions, const model::Attendance& attendance);

// Per member, over the held sessions from the member's first day on, until the day of leaving.
[[nodiscard]] std::vector<Attended> attendance_of(const std::vector<Member>& members,
                                                  const std::vector<calendar::DatedSession>& held,
                                                  const model::Attendance& attendance);

}  // namespace traject::evaluation
