// Assigns talks with advisers to people: who gets which free place. Works without records, only with places, days and
// people.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "base/date.hpp"

namespace traject::calendar {

// A span of time in which an adviser can have one talk. An adviser's places do not overlap.
struct TalkPlace {
  base::Date date;
  base::TimeOfDay from;
  base::TimeOfDay until;
  std::size_t adviser = 0;  // equal for places of the same adviser
  bool in_school_holiday = false;

  friend bool operator==(const TalkPlace&, const TalkPlace&) = default;
};

// What one person needs in addition to the fixed talks.
struct TalkNeed {
  std::size_t count = 0;              // number of talks to place
  std::vector<std::size_t> possible;  // suitable for the person, ascending
  std::vector<std::size_t> standing;  // those of them that the person has now
  std::vector<TalkPlace> fixed = {};  // talks that were held, or cannot move for another reason
};

struct TalkProblem {
  std::vector<TalkPlace> places;  // by date, then time, then adviser
  std::vector<TalkNeed> needs;    // by person
  base::Days between{0};          // minimum from one talk of a person to the next
};

// The places of each person, ascending.
using TalkAssignment = std::vector<std::vector<std::size_t>>;

// How good an assignment is, in this order: as many talks as possible; missing talks spread evenly over people (smallest sum
// of squares); as many existing places kept as possible; as few talks in school holidays as possible; as many people as
// possible with a single adviser.
struct TalkScore {
  int placed = 0;
  int unfairness = 0;
  int kept = 0;
  int in_school_holidays = 0;
  int with_one_adviser = 0;
  friend bool operator==(const TalkScore&, const TalkScore&) = default;
};
[[nodiscard]] TalkScore score_of(const TalkProblem& problem, const TalkAssignment& assignment);
[[nodiscard]] bool is_better(const TalkScore& a, const TalkScore& b);

// True if every place is possible for its person, nobody shares a place, and talks are far enough apart.
[[nodiscard]] bool is_valid(const TalkProblem& problem, const TalkAssignment& assignment);

// A search that gives everybody in turn the earliest possible places, repairs what does not fit, and then tries every
// assignment that could still be better, up to a number of steps. Exact for small problems; for large ones, the best that
// was found. New talks are as early as the others and school holidays allow. The same input gives the same result.
[[nodiscard]] TalkAssignment assign_talks(const TalkProblem& problem);

}  // namespace traject::calendar
