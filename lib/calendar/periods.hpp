// Periods in which something is closed, or in which a person or a room is away.
#pragma once

#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/message.hpp"
#include "model/calendar_records.hpp"

namespace traject::calendar {

// The first period that includes this day; null if there is none.
[[nodiscard]] const model::Period* period_on(base::Date day, const std::vector<model::Period>& periods);

// "IJsselzaal is not available: repairs"
[[nodiscard]] base::Message unavailable(std::string name, const model::Period& period);

}  // namespace traject::calendar
