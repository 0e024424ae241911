// What stays of a person who is forgotten: what figures read, and nothing that tells who it was.
#pragma once

#include <vector>

#include "base/date.hpp"
#include "model/records.hpp"

namespace traject::actions {

// What became of a place in a cohort; nothing where the person had none there. `known`: the records as known on the day.
[[nodiscard]] std::optional<model::Past> past_in(const model::Records& known, const model::CohortId& cohort,
                                                 const model::PersonId& person, base::Date day);

// How the person stands in every programme on the day, places in cohorts first.
[[nodiscard]] std::vector<model::Past> whole_past(const model::Records& known, const model::PersonId& person,
                                                  base::Date day);

// The record without everything that no figure needs: departments with their days; and the employment, the team, the hours,
// the role and what was completed only where a programme or a plan of the folder counts them.
[[nodiscard]] model::Person tombstone_of(const model::Records& records, const model::PersonId& person,
                                         base::Date day);

}  // namespace traject::actions
