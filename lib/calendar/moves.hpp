// Which sessions of a planned cohort are not on their slot.
#pragma once

#include <vector>

#include "base/date.hpp"
#include "model/cohort.hpp"
#include "model/ids.hpp"
#include "model/programme.hpp"

namespace traject::calendar {

struct Move {
  model::SessionId session;
  base::Date from;  // the slot
  base::Date to;
  friend bool operator==(const Move&, const Move&) = default;
};

// The slots follow from the cohort's start and the programme's rhythm, without the dates that the cohort has
// skipped. Only sessions that the cohort has take up a slot, so that a session added to the programme later
// moves nothing in an older cohort. A programme without schedule has no slots.
[[nodiscard]] std::vector<Move> moves_of(const model::Cohort& cohort, const model::Programme& programme);

}  // namespace traject::calendar
