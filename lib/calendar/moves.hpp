// Finds the sessions of a planned cohort that are not on their slot.
#pragma once

#include <vector>

#include "calendar/moved_session.hpp"
#include "model/record_names.hpp"

namespace traject::calendar {

// The slots follow from the cohort's start and the programme's rhythm, without the cohort's skipped dates. Only sessions in
// the cohort take up a slot, so a session added to the programme later moves nothing in an older cohort. A programme without
// a schedule has no slots. Does not tell why a session moved.
[[nodiscard]] std::vector<MovedSession> moves_of(const model::Cohort& cohort,
                                                 const model::Programme& programme);

}  // namespace traject::calendar
