// What stays of a person who is forgotten: what figures read, and nothing that reveals who it was.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "base/date.hpp"
#include "model/past.hpp"
#include "model/person.hpp"
#include "model/records.hpp"

namespace traject::actions {

// What became of a place in a cohort; nothing if the person had no place there. `known`: the records as known on the day.
[[nodiscard]] std::optional<model::Past> past_in(const model::Records& known, const model::CohortId& cohort,
                                                 const model::PersonId& person, base::Date day);

// Where everybody stands in the line of a programme. Who asks for many people keeps it from one to the next, as a line is
// long to work out.
using Standings = std::map<model::ProgrammeId, std::map<model::PersonId, model::PastStatus>>;

// Where the person stands in every programme on the day, places in cohorts first. `standings`: of the same records and
// day; what is not in it yet is added.
[[nodiscard]] std::vector<model::Past> whole_past(const model::Records& known, const model::PersonId& person,
                                                  base::Date day, Standings& standings);

// The record without anything that no figure needs: it keeps the departments with their days, and keeps the employment, team,
// hours, role and completions only if a programme or plan in the folder counts them.
[[nodiscard]] model::Person tombstone_of(const model::Records& records, const model::PersonId& person,
                                         base::Date day);

}  // namespace traject::actions
