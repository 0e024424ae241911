// check: what does not go together in the cohorts of a folder, or can never be met by one.
#pragma once

#include "model/records.hpp"
#include "model/remark.hpp"

namespace traject::actions {

// Warnings. A room, trainer, adviser or participant in two places at once, over the sessions and talks of all cohorts: each
// pair is told once, at the later of the two in the order of cohorts. A participant whose employment ends before the last
// session. A schedule whose sessions take longer than its months from any start.
[[nodiscard]] model::Remarks check_cohorts(const model::Records& records);
// Of one cohort: its participants whose employment ends before it does.
[[nodiscard]] model::Remarks employment_ends_in(const model::CohortId& id, const model::Cohort& cohort,
                                                const model::Records& records);
// Of the talks of one cohort: who or what is in two places at once.
[[nodiscard]] model::Remarks two_places_of_talks(const model::Records& records,
                                                 const model::CohortId& cohort);

}  // namespace traject::actions
