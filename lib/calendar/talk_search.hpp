// Gives people talks with advisers: who gets which free place. Knows no records, only places, days and people.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "base/date.hpp"

namespace traject::calendar {

// A span of time in which one adviser can have one talk. Places of one adviser do not overlap.
struct TalkPlace {
  base::Date date;
  base::TimeOfDay from;
  base::TimeOfDay until;
  std::size_t adviser = 0;  // any number that tells advisers apart
  bool in_school_holiday = false;

  friend bool operator==(const TalkPlace&, const TalkPlace&) = default;
};

// What one person needs, beside the fixed talks.
struct TalkNeed {
  std::size_t count = 0;              // talks to be placed
  std::vector<std::size_t> possible;  // places that suit the person, ascending
  std::vector<std::size_t> standing;  // of those, the places that the person has now
  std::vector<TalkPlace> fixed = {};  // of talks that were held, or cannot be moved for another reason
};

struct TalkProblem {
  std::vector<TalkPlace> places;  // by date, then time, then adviser
  std::vector<TalkNeed> needs;    // by person
  base::Days between{0};          // at least, from one talk of a person to the next
};

// The places of each person, ascending.
using TalkAssignment = std::vector<std::vector<std::size_t>>;

// How good an assignment is. In this order: as many talks as possible; the missing ones spread evenly over people (smallest sum
// of squares); as many existing places kept as possible; as few talks in school holidays as possible; as many people as possible
// with one and the same adviser.
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

// True where every place is possible for its person, nobody has another's place, and the days between talks are kept.
[[nodiscard]] bool is_valid(const TalkProblem& problem, const TalkAssignment& assignment);

// A search that starts with everybody in turn as early as possible, fixes what does not fit, and then tries every assignment
// that could still be better, up to a number of steps: small problems are solved exactly, of large ones it is the best that was
// found. Talks that did not exist before are as early as the others and school holidays leave room for. The same result every
// time.
[[nodiscard]] TalkAssignment assign_talks(const TalkProblem& problem);

}  // namespace traject::calendar
