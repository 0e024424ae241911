// What people did in a cohort, as far as figures need it when the records of it are gone.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "base/date.hpp"
#include "model/record_types.hpp"
#include "model/records.hpp"

namespace traject::actions {

// Whether each member of a cohort has completed the programme by that day; nobody where it has no rule for it.
[[nodiscard]] std::map<model::PersonId, model::Completed> completion_in(
    const model::Records& records, const model::CohortId& cohort, base::Date as_of);

// Calls `part(type, person)` for each of the coaching pairs, talks, absences, hours and votes of a cohort.
void for_each_participation(const model::Records& records, const model::CohortId& cohort,
                            const std::function<void(model::RecordType, const model::PersonId&)>& part);

// The folder of the answer sheets of a form.
[[nodiscard]] std::string sheets_folder(const model::CohortId& cohort, const model::FormId& form);

}  // namespace traject::actions
