// The days that a programme could start on, best first, and several groups in a row or side by side.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "calendar/block_checker.hpp"
#include "calendar/session_plan.hpp"
#include "calendar/warnings.hpp"
#include "model/records.hpp"

namespace traject::calendar {

// Both days included.
struct DateRange {
  base::Date from;
  base::Date until;
};

struct Suggestion {
  base::Date start;
  base::Date end;  // the last day of the last session that has a date
  SessionPlan plan;
  bool fits = false;              // every session has a date, within_months of the start
  int in_school_holidays = 0;     // sessions
  std::vector<Warning> warnings;  // those of warnings() for a full group

  // Days of the rhythm on which no session could be, skipped or moved away from.
  [[nodiscard]] int interruptions() const {
    return static_cast<int>(plan.skipped.size() + plan.moved.size());
  }
};

// True where a is the better start: it fits, has fewer interruptions, fewer sessions in school holidays, an earlier end, or
// starts earlier.
[[nodiscard]] bool is_better(const Suggestion& a, const Suggestion& b);

// Every day of the schedule's weekday in the range on which the first session can be, best first. The programme must
// have a schedule.
[[nodiscard]] std::vector<Suggestion> suggest_starts(const model::Programme& programme,
                                                     const model::Records& records, const DateRange& range,
                                                     const BlockChecker& blocks);

// This many groups, each of which starts after the end of the one before [Z51]: the fewest interruptions over all of them, then
// the fewest sessions in school holidays, then the earliest end. By start; nothing where this many do not fit.
[[nodiscard]] std::optional<std::vector<Suggestion>> one_after_another(std::span<const Suggestion> starts,
                                                                       int groups);

// This many groups, each of which starts before the one before has ended and shares no trainer or room with any. The first has the
// best start, each next one the earliest from which it fits. `name` gives a group its id. Nothing where so
// many do not fit.
[[nodiscard]] std::optional<std::vector<Suggestion>> side_by_side(
    const model::Programme& programme, const model::Records& records, const DateRange& range,
    const BlockChecker& blocks, const std::string& name, int groups);

}  // namespace traject::calendar
