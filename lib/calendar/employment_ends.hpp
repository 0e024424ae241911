// Participants who will have left before their cohort is done.
#pragma once

#include <cstddef>
#include <vector>

#include "base/date.hpp"
#include "calendar/warnings.hpp"
#include "model/programme.hpp"
#include "model/records.hpp"

namespace traject::calendar {

struct EmploymentEnd {
  std::size_t place = 0;  // among the participants, from 0
  model::PersonId person;
  base::Date until;   // the last day of the employment
  base::Date missed;  // of the first session that is not over by then
};

// In the order of the participants; nothing of a person whose record was not read, nor of cancelled sessions.
[[nodiscard]] std::vector<EmploymentEnd> employment_ends(
    const model::Cohort& cohort, const model::Programme& programme, const model::Records& records);

// Puts them among the warnings of a cohort, by date: employment_ends.
void add_employment_ends(std::vector<Warning>& warnings, const model::Cohort& cohort,
                         const model::Programme& programme, const model::Records& records);

}  // namespace traject::calendar
