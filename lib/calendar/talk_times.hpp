// A talk as a time span on one day, to compare with sessions and other talks.
#pragma once

#include "calendar/dated_session.hpp"
#include "model/cohort_records.hpp"

namespace traject::calendar {

[[nodiscard]] inline DatedSession time_of(const model::Talk& talk) {
  DatedSession time;
  time.date = talk.date;
  time.from = talk.from;
  time.until = talk.until;
  return time;
}

[[nodiscard]] inline bool overlap(const model::Talk& a, const model::Talk& b) {
  return a.date == b.date && a.from < b.until && b.from < a.until;
}

}  // namespace traject::calendar
