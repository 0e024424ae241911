// plan-cohort --talks: dates the individual talks of a cohort's participants with advisers [Z36-Z40].
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/cohorts/cohort_view.hpp"
#include "calendar/talk_plan.hpp"
#include "model/change.hpp"
#include "model/cohort_records.hpp"
#include "model/records.hpp"
#include "model/words.hpp"

namespace traject::actions {

struct TalksRequest {
  model::CohortId cohort;
  base::Date as_of;
};

enum class TalkStatus { held, kept, moved, added };

struct PlannedTalk {
  model::Talk talk;
  TalkStatus status{};
};

// What is different for somebody, who must be told.
struct TalkChange {
  model::PersonId person;
  model::IndividualSessionId series;
  std::optional<model::Talk> before;
  std::optional<model::Talk> after;
  std::optional<base::Message> because;  // of what stood before
};

struct TalksOutcome {
  CohortView view;
  int wanted = 0;                              // talks, of all participants and series
  int with_one_adviser = 0;                    // participants
  std::vector<PlannedTalk> talks;              // of participants, by date, time and adviser
  std::vector<TalkChange> changes_of_people;   // of talks that stood, in the order of participants
  std::vector<calendar::MissingTalk> missing;  // in the order of participants
  std::vector<model::TalkFacts> facts;         // what is on file of each participant, in their order
  model::Changes changes;
};

// Talks before the as-of day were held and stay. Those after it stay where they keep the rules of the calendar, so that planning
// again moves as few as possible. Throws base::Failure for an unknown cohort and for a programme without individual sessions.
[[nodiscard]] TalksOutcome plan_talks(const model::Records& records, const TalksRequest& request);

}  // namespace traject::actions

template <>
inline constexpr auto traject::model::words<traject::actions::TalkStatus> =
    std::to_array<std::string_view>({"held", "kept", "moved", "new"});
