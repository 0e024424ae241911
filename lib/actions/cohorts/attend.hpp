// attend: a session was held, and who was there.
#pragma once

#include <string>
#include <vector>

#include "calendar/warnings.hpp"
#include "model/change.hpp"
#include "model/records.hpp"
#include "model/words.hpp"

namespace traject::actions {

struct AttendRequest {
  model::CohortId cohort;
  model::SessionId session;
  std::vector<model::PersonId> all_but;  // in any order
  base::Date as_of;
};

// not_held: the session was cancelled.
enum class AttendResult { recorded, unchanged, not_held };

struct AttendOutcome {
  AttendResult result{};
  model::CohortId cohort;
  calendar::DatedSession session;
  std::vector<model::PersonId> attended;  // both in the order of the participants, then of the guests
  std::vector<model::PersonId> absent;
  // not_yet: its day is still to come; withdrawn: somebody who had left counts as present.
  std::vector<calendar::Warning> warnings;
  model::Changes changes;
};

// What was recorded of the session before is replaced; new sessions come in the order of the cohort. Throws base::Failure
// for an unknown cohort or session, and for people who do not come to it.
[[nodiscard]] AttendOutcome attend(const model::Records& records, const AttendRequest& request);

}  // namespace traject::actions

template <>
inline constexpr auto traject::model::words<traject::actions::AttendResult> =
    std::to_array<std::string_view>({"recorded", "unchanged", "not_held"});
