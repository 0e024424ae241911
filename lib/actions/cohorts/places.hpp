// Who has a place in a cohort on a day, and who comes to its sessions. Until a place is filled again, it belongs to the person who
// is leaving, but that person no longer comes.
#pragma once

#include <optional>
#include <vector>

#include "base/date.hpp"
#include "calendar/dated_session.hpp"
#include "evaluation/attendance.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct Place {
  model::PersonId person;
  base::Date since;  // the start of the cohort, or the first day of somebody who came later
};

// In the order of the cohort's file. Several may have followed each other on one place.
[[nodiscard]] std::vector<Place> places_on(const model::Cohort& cohort, base::Date day);

// The first day on which somebody who has or had a place no longer takes part; nothing if they still do. People who withdrew and
// registered again have left too, unless they have taken another place since.
[[nodiscard]] std::optional<base::Date> left_on(const model::Records& records, const model::CohortId& id,
                                                const model::Cohort& cohort, const model::PersonId& person);

// When somebody was gone who got their own place back.
[[nodiscard]] std::optional<evaluation::Away> away_from(
    const model::Records& records, const model::Cohort& cohort, const model::PersonId& person);

// True if the person has a place in the cohort, has not been forgotten, and has not left by that day.
[[nodiscard]] bool takes_part(const model::Records& records, const model::CohortId& id,
                              const model::Cohort& cohort, const model::PersonId& person, base::Date on);

// The participants who should come to a session, as far as that is known on the as-of day: those who have a place then and have not
// left. Guests are not among them.
[[nodiscard]] std::vector<model::PersonId> expected_at(
    const model::Records& records, const model::CohortId& id, const model::Cohort& cohort,
    const calendar::DatedSession& session, base::Date as_of);

// The same, followed by the guests of the session.
[[nodiscard]] std::vector<model::PersonId> comers_to(const model::Records& records, const model::CohortId& id,
                                                     const model::Cohort& cohort,
                                                     const calendar::DatedSession& session, base::Date as_of);

// How many people were invited to answer: the participants who had not left by the first session. Whether answers may be shown is
// decided by the records of all days.
[[nodiscard]] int invited_to_answer(const model::Records& records, const model::CohortId& cohort);

}  // namespace traject::actions
