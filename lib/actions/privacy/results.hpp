// What people did in a cohort, as far as figures still need it after the records are gone.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "base/date.hpp"
#include "model/past.hpp"
#include "model/record_types.hpp"
#include "model/records.hpp"

namespace traject::actions {

// Whether each member of a cohort has completed the programme by that day; empty if the programme has no rule for it.
[[nodiscard]] std::map<model::PersonId, model::Completed> completion_in(
    const model::Records& records, const model::CohortId& cohort, base::Date as_of);

// Calls `part(type, person)` for each coaching pair, talk, absence, hours entry and vote of a cohort.
void for_each_participation(const model::Records& records, const model::CohortId& cohort,
                            const std::function<void(model::RecordType, const model::PersonId&)>& part);

// The folder with the answer sheets of a form.
[[nodiscard]] std::string sheets_folder(const model::CohortId& cohort, const model::FormId& form);

}  // namespace traject::actions
