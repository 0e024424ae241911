// Records that a command line names. Each throws base::Failure (wrong_use) with a near name where there is none.
#pragma once

#include "model/records.hpp"

namespace traject::actions {

[[nodiscard]] const model::Programme& programme_named(const model::Records& records,
                                                      const model::ProgrammeId& id);
[[nodiscard]] const model::Person& person_named(const model::Records& records, const model::PersonId& id);
// For a person whose record need not have been read.
void check_person(const model::Records& records, const model::PersonId& id);
[[nodiscard]] const model::Cohort& cohort_named(const model::Records& records, const model::CohortId& id);

}  // namespace traject::actions
