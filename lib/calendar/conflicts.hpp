// Why one session of a cohort cannot move to another day.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/note.hpp"
#include "calendar/block_checker.hpp"
#include "calendar/dated_session.hpp"
#include "calendar/starts.hpp"

namespace traject::calendar {

// The code of a block, or overlap: another session of the cohort at that time.
struct Conflict : base::Note {
  base::Date date;
  bool may_be_allowed = false;
  friend bool operator==(const Conflict&, const Conflict&) = default;
};

// A session on the requested day, with the other sessions of its cohort that take place.
struct NewDate {
  DatedSession session;
  std::vector<DatedSession> others;
};

// All conflicts, blocks first.
[[nodiscard]] std::vector<Conflict> conflicts(const NewDate& asked, const BlockChecker& blocks);

// The nearest days without conflicts, on the same weekday and within a year; never before `earliest`, and never `except`.
[[nodiscard]] NearestDays nearest_free_days(const NewDate& asked, const BlockChecker& blocks,
                                            base::Date earliest, std::optional<base::Date> except);

}  // namespace traject::calendar
