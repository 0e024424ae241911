// The rules of `status`, each named after the code of what it finds.
#pragma once

#include <vector>

#include "actions/start/status.hpp"

namespace traject::actions {

using Found = std::vector<Waiting>;

// Before a cohort: people in line for a programme.
[[nodiscard]] Found word_missing(const model::Records& records, base::Date as_of);  // a manager's yes or no
[[nodiscard]] Found manager_missing(const model::Records& records, base::Date as_of);  // nobody to ask
[[nodiscard]] Found cohort_can_start(const model::Records& records, base::Date as_of);
[[nodiscard]] Found subsidy_deadline(const model::Records& records, base::Date as_of);

// For a cohort that is planned or under way.
[[nodiscard]] Found place_free(const model::Records& records, base::Date as_of);
[[nodiscard]] Found talks_missing(const model::Records& records, base::Date as_of);
[[nodiscard]] Found coach_missing(const model::Records& records, base::Date as_of);
[[nodiscard]] Found teams_missing(const model::Records& records, base::Date as_of);
[[nodiscard]] Found choice_open(const model::Records& records, base::Date as_of);
[[nodiscard]] Found preparation_due(const model::Records& records, base::Date as_of);
[[nodiscard]] Found session_soon(const model::Records& records, base::Date as_of);

// For what has already happened.
[[nodiscard]] Found attendance_missing(const model::Records& records, base::Date as_of);
[[nodiscard]] Found answers_missing(const model::Records& records, base::Date as_of);
[[nodiscard]] Found release_possible(const model::Records& records, base::Date as_of);

// Of what is kept too long. Needs the records of all days.
[[nodiscard]] Found past_term(const model::Records& records, base::Date as_of);

}  // namespace traject::actions
