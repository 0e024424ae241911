// What a coordinator should know before moving a session to another day; nothing here prevents the move.
#pragma once

#include <vector>

#include "calendar/dated_session.hpp"
#include "calendar/warnings.hpp"
#include "model/records.hpp"

namespace traject::calendar {

// `moved` is the session on its new day. The codes, in this order: other_weekday (than the programme's), out_of_order (in
// the programme), beyond_months (start plus within_months), school_holiday, no_school_holidays, talk (of a participant, at
// that time), participant_busy (in another cohort at that time), and employment_ends (of a participant, before that day).
[[nodiscard]] std::vector<Warning> move_warnings(const DatedSession& moved, const model::CohortId& cohort,
                                                 const model::Records& records);

}  // namespace traject::calendar
