// Who has a place in a cohort on a day, and who comes to its sessions: a place that is filled again later is still held by the person
// who leaves it, and that person comes no longer.
#pragma once

#include <optional>
#include <vector>

#include "base/date.hpp"
#include "calendar/dated_session.hpp"
#include "model/cohort.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct Place {
  model::PersonId person;
  base::Date since;  // the start of the cohort, or the first day of somebody who came later
};

// In the order of the cohort's file. Several may have followed each other on one place.
[[nodiscard]] std::vector<Place> places_on(const model::Cohort& cohort, base::Date day);

// The first day on which somebody who has or had a place does not take part any more; nothing for somebody who stays. Whoever
// withdrew and registered again has left too, unless they took another place since.
[[nodiscard]] std::optional<base::Date> left_on(const model::Records& records, const model::CohortId& id,
                                                const model::Cohort& cohort, const model::PersonId& person);

// True for somebody who has a place in the cohort, whose records stand, and who has not left by that day.
[[nodiscard]] bool takes_part(const model::Records& records, const model::CohortId& id,
                              const model::Cohort& cohort, const model::PersonId& person, base::Date on);

// The participants who should come to a session, as far as that is known on the as-of day: those who have a place then and have not
// left. Guests are not among them.
[[nodiscard]] std::vector<model::PersonId> expected_at(
    const model::Records& records, const model::CohortId& id, const model::Cohort& cohort,
    const calendar::DatedSession& session, base::Date as_of);

}  // namespace traject::actions
