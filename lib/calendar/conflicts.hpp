// What keeps one session of a cohort from another day.
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

// Its code is that of a block, or overlap: another session of the cohort at that time.
struct Conflict : base::Note {
  base::Date date;
  bool may_be_allowed = false;
  friend bool operator==(const Conflict&, const Conflict&) = default;
};

// A session on the day that is asked for, beside the other sessions of its cohort that take place.
struct NewDate {
  DatedSession session;
  std::vector<DatedSession> others;
};

// All of them, those of blocks first.
[[nodiscard]] std::vector<Conflict> conflicts(const NewDate& asked, const BlockChecker& blocks);

// The nearest days without any, on the same weekday and within a year; none before `earliest`, and not `but`.
[[nodiscard]] NearestDays nearest_free_days(const NewDate& asked, const BlockChecker& blocks,
                                            base::Date earliest, std::optional<base::Date> but);

}  // namespace traject::calendar
