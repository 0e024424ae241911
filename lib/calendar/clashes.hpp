// People, trainers and rooms that would be in two places at once, over all cohorts.
#pragma once

#include <vector>

#include "calendar/dated_session.hpp"
#include "calendar/warnings.hpp"
#include "model/cohort.hpp"
#include "model/records.hpp"

namespace traject::calendar {

// What the people of one session have elsewhere at that time: talk (an individual one, of any cohort) and participant_busy
// (at a session of another cohort), in the order of the records. The cohort must be among the records.
[[nodiscard]] std::vector<Warning> clashes_of(const DatedSession& session, const model::CohortId& cohort,
                                              const model::Records& records);

// For a whole planned cohort, by date. About its sessions: the codes of blocks (a day off; a trainer or room that is away or
// taken; unless `blocked` was set aside), overlap (with each other), and the codes above. About its talks: talk_closed (on a
// day off), adviser_unavailable, adviser_taken (by another talk), and talk_overlap (with another talk of the same person).
[[nodiscard]] std::vector<Warning> clashes(const model::CohortId& cohort, const model::Records& records);

}  // namespace traject::calendar
