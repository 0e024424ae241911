// match-coaches: gives every participant of a cohort the best available coach, and says why.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "actions/coaches/match_request.hpp"
#include "calendar/warnings.hpp"
#include "matching/obstacles.hpp"
#include "matching/reasons.hpp"
#include "matching/recruitment.hpp"
#include "model/change.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct MatchRequest {
  model::CohortId cohort;
  bool anew = false;                         // existing pairs need not stay
  std::optional<model::PersonId> replace{};  // who needs another coach
  std::string because{};                     // of the pair that is replaced; no_click is kept as a wish
  base::Date as_of;
  std::function<std::string(const base::Message&)> in_words;  // for the reasons that are written
};

struct Pair {
  model::PersonId participant;
  model::CoachId coach;
  matching::PairReason reason;
  bool is_new = false;
  std::optional<base::Date> since;  // of a pair that stood already, where that is known
};

struct WithoutCoach {
  model::PersonId participant;
  std::vector<matching::Obstacle> obstacles;
};

// A pair that stood and does not any more. A pair of the same day that is matched anew is not kept.
struct EndedPair {
  model::PersonId participant;
  model::CoachId coach;
  std::string because;
};

struct CoachLoad {
  model::CoachId coach;
  int coachees = 0;  // over all cohorts at the same time
  int capacity = 0;
  bool is_trained = true;
  bool can_take_more = false;  // has a place, for the whole period, and is not from outside
};

struct MatchOutcome {
  model::CohortId cohort;
  std::string programme_title;
  Period period;
  std::vector<Pair> pairs;              // in the order of the cohort
  std::vector<WithoutCoach> unmatched;  // in the order of the cohort
  int left = 0;                         // on the cohort's list, and no longer taking part
  std::vector<EndedPair> ended;
  std::vector<model::PersonId> moved;   // who had to make place for the one with another coach
  std::vector<CoachLoad> loads;         // of every coach, by id
  std::vector<matching::Level> levels;  // all there are, the best first
  std::optional<model::PersonId> replaced;
  // over_capacity: a coach has too many existing pairs; standing_breaks_rule: an existing pair that would not be made now;
  // not_recorded: no registration to keep the wish in.
  std::vector<calendar::Warning> warnings;
  model::Changes changes;
};

// Throws base::Failure where there is no such cohort, if the person who needs another coach is not a participant, or has none.
[[nodiscard]] MatchOutcome match_coaches(const model::Records& records, const MatchRequest& request);

struct NeededOutcome {
  model::CohortId cohort;
  std::string programme_title;
  int participants = 0;
  int capacity = 1;  // of a coach who is recruited
  int places = 0;    // that the current coaches have left, minus existing pairs
  matching::Recruitment recruitment;
};

// How many coaches to recruit, and in which departments, so that everybody gets the wished field at least.
[[nodiscard]] NeededOutcome needed_coaches(const model::Records& records, const MatchRequest& request);

}  // namespace traject::actions
