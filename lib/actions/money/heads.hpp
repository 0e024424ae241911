// The participants of a cohort by the departments that pay for them.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "base/date.hpp"
#include "budget/charges.hpp"
#include "model/records.hpp"

namespace traject::actions {

// The same people as heads_of() counts, each with the department that pays; nobody's in particular where none is on file.
[[nodiscard]] std::map<std::optional<model::DepartmentId>, std::vector<model::PersonId>> people_by_department(
    const model::Records& records, const model::Cohort& cohort, base::Date as_of);

// Those of the as-of day: somebody who takes a place later does not count yet, and the one who leaves it does still. Each
// counts with the department of the cohort's start, or of the first day in it.
[[nodiscard]] std::vector<budget::Heads> heads_of(const model::Records& records, const model::Cohort& cohort,
                                                  base::Date as_of);

}  // namespace traject::actions
