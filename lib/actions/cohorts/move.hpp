// move: one session of a cohort to another day, time, trainer or room, or not at all.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/enrolment/enroll.hpp"
#include "calendar/conflicts.hpp"
#include "calendar/move_warnings.hpp"
#include "model/change.hpp"
#include "model/cohort.hpp"
#include "model/records.hpp"
#include "model/words.hpp"

namespace traject::actions {

// The rule that can be set aside: a day off, or somebody or something that is not available.
inline constexpr const char* blocked_rule = "blocked";

struct MoveRequest {
  model::CohortId cohort;
  model::SessionId session;
  // What is absent stays as it is.
  std::optional<base::Date> to;
  std::optional<base::TimeOfDay> from;
  std::optional<base::TimeOfDay> until;
  std::optional<model::TrainerId> trainer;
  std::optional<model::RoomId> room;
  std::optional<model::Allowed> allow;
  base::Date as_of;
};

struct CancelRequest {
  model::CohortId cohort;
  model::SessionId session;
  std::string because;
  base::Date as_of;
};

enum class MoveResult { moved, cancelled, unchanged, refused };

struct MoveOutcome {
  MoveResult result{};
  model::CohortId cohort;
  calendar::DatedSession session;               // as it was
  std::optional<calendar::DatedSession> after;  // nothing where it is cancelled
  int sequence = 0;                             // of the session, afterwards
  std::vector<calendar::Conflict> conflicts;    // where it is refused
  std::vector<base::Date> nearest;              // days of the same weekday without any, where it is refused
  std::vector<calendar::Conflict> set_aside;    // where it is done all the same
  // Those of move_warnings(), and held: attendance says that the session has been held. None where it is refused.
  std::vector<calendar::Warning> warnings;
  model::Changes changes;
};

// Only that session changes, so that only its event in calendars does; its sequence counts on where the date, a time or the room is
// another one. A session that was cancelled takes place again. Throws base::Failure for unknown ids, for an end that is not after
// the beginning, and for a rule that cannot be set aside here.
[[nodiscard]] MoveOutcome move(const model::Records& records, const MoveRequest& request);
[[nodiscard]] MoveOutcome cancel(const model::Records& records, const CancelRequest& request);

}  // namespace traject::actions

template <>
inline constexpr auto traject::model::words<traject::actions::MoveResult> =
    std::to_array<std::string_view>({"moved", "cancelled", "unchanged", "refused"});
