// The records of a cohort as a request for coaches.
#pragma once

#include <optional>
#include <vector>

#include "base/date.hpp"
#include "matching/request.hpp"
#include "model/cohort_records.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct Period {
  base::Date from;
  base::Date until;  // included
};

// From the first to the last day on which the cohort has a session; the start where it has none.
[[nodiscard]] Period period_of(const model::Cohort& cohort, const model::Programme& programme);

// What a coach without a capacity of their own takes.
[[nodiscard]] int usual_capacity(const model::Programme& programme);

// A pair that has not ended by that day.
[[nodiscard]] bool stands(const model::CoachingPair& pair, base::Date on);

// The pairs of a cohort as its file has them; none where there is no file.
[[nodiscard]] std::vector<model::CoachingPair> pairs_of(const model::Records& records,
                                                        const model::CohortId& cohort);

// Participants with their wishes, departments, managers and current coaches of that day, and every coach with what other
// cohorts at the same time take up. If a participant has several pairs, the last of them counts. A coach for
// `replace` is needed for the rest of the period only, and no coach who was replaced before comes back.
[[nodiscard]] matching::Request coaching_request(const model::Records& records, const model::CohortId& cohort,
                                                 base::Date on,
                                                 const std::optional<model::PersonId>& replace = {});

}  // namespace traject::actions
