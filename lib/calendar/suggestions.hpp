// Suggests start days for a programme, best first, and several groups one after another or side by side.
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
  base::Date end;  // of the last session that has a date
  SessionPlan plan;
  bool fits = false;              // every session has a date, within within_months of the start
  int in_school_holidays = 0;     // number of sessions
  std::vector<Warning> warnings;  // as from warnings(), for a full group

  // Days in the rhythm without a session: skipped, or moved away from.
  [[nodiscard]] int interruptions() const {
    return static_cast<int>(plan.skipped.size() + plan.moved.size());
  }
};

// True if a is the better start: it fits, has fewer interruptions, fewer sessions in school holidays, an earlier end, or an
// earlier start, in this order.
[[nodiscard]] bool is_better(const Suggestion& a, const Suggestion& b);

// Every day in the range on the schedule's weekday on which the first session can be, best first. The programme must have a
// schedule.
[[nodiscard]] std::vector<Suggestion> suggest_starts(const model::Programme& programme,
                                                     const model::Records& records, const DateRange& range,
                                                     const BlockChecker& blocks);

// This many groups, each starting after the previous one ends [Z51], with the fewest interruptions in total, then the fewest
// sessions in school holidays, then the earliest end. By start; nullopt if they do not fit.
[[nodiscard]] std::optional<std::vector<Suggestion>> one_after_another(std::span<const Suggestion> starts,
                                                                       int groups);

// This many groups, each starting before the previous one ends, without sharing a trainer or room at the same time. The
// first has the best start, each next one the earliest that fits. `name` gives a group its id. nullopt if they do not fit.
[[nodiscard]] std::optional<std::vector<Suggestion>> side_by_side(
    const model::Programme& programme, const model::Records& records, const DateRange& range,
    const BlockChecker& blocks, const std::string& name, int groups);

}  // namespace traject::calendar
