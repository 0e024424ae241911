// What a coordinator should know about the days of individual talks; nothing here blocks a talk.
#pragma once

#include <vector>

#include "calendar/warnings.hpp"
#include "model/records.hpp"

namespace traject::calendar {

// talk_in_school_holiday, for each series and day in a school holiday of the organisation's region, with the people who have
// a talk then. By date.
[[nodiscard]] std::vector<Warning> talk_warnings(const model::Talks& talks, const model::Programme& programme,
                                                 const model::Records& records);

}  // namespace traject::calendar
