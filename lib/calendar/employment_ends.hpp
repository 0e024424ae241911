// Participants whose employment ends before their cohort does.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/date.hpp"
#include "calendar/dated_session.hpp"
#include "calendar/warnings.hpp"
#include "model/records.hpp"

namespace traject::calendar {

struct EmploymentEnd {
  std::size_t place = 0;  // position among the participants, from 0
  model::PersonId person;
  base::Date until;   // last day of employment
  base::Date missed;  // the first session that is not over by then
};

// In the order of the participants. Leaves out people whose record was not read, and cancelled sessions.
[[nodiscard]] std::vector<EmploymentEnd> employment_ends(
    const model::Cohort& cohort, const model::Programme& programme, const model::Records& records);

// The same for some of its sessions, such as one that is moved.
[[nodiscard]] std::vector<EmploymentEnd> employment_ends(
    std::span<const DatedSession> sessions, const model::Cohort& cohort, const model::Records& records);

// Adds them to the warnings of a cohort, by date: employment_ends.
void add_employment_ends(std::vector<Warning>& warnings, const model::Cohort& cohort,
                         const model::Programme& programme, const model::Records& records);
[[nodiscard]] Warning warning_of(const EmploymentEnd& end);

}  // namespace traject::calendar
