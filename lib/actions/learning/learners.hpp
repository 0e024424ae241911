// Who was in service in a year, and which sessions they came to.
#pragma once

#include <optional>
#include <vector>

#include "base/date.hpp"
#include "budget/plan_learning.hpp"
#include "model/records.hpp"

namespace traject::actions {

// By id: everybody who was in service on a day of the year, about whom that is not known, or who came to a session. The team
// is that of the as-of day, or of the first or last day of the year where that is nearer.
//
// Somebody came to a session of a planned cohort if they had a place on its day, or were its guest, and had not
// withdrawn: if attendance was recorded, people who were absent did not come. A session that is still to come, or of which
// attendance was not recorded, counts for everybody who was expected.
[[nodiscard]] std::vector<budget::Learner> learners_in(const model::Records& records, int year,
                                                       base::Date as_of);

// Whether somebody is in service on that day; nothing where that is not known.
[[nodiscard]] std::optional<bool> in_service(const model::Person& person, base::Date day);

}  // namespace traject::actions
