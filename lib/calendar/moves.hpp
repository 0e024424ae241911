// Which sessions of a planned cohort are not on their slot.
#pragma once

#include <vector>

#include "calendar/moved_session.hpp"
#include "model/programme.hpp"
#include "model/record_names.hpp"

namespace traject::calendar {

// The slots follow from the cohort's start and the programme's rhythm, without the dates that the cohort has
// skipped. Only sessions that the cohort has take up a slot, so that a session added to the programme later
// moves nothing in an older cohort. A programme without schedule has no slots. Why something moved is not told here.
[[nodiscard]] std::vector<MovedSession> moves_of(const model::Cohort& cohort,
                                                 const model::Programme& programme);

}  // namespace traject::calendar
