// The calendar of one or more cohorts, for scripts.
#pragma once

#include <vector>

#include "actions/cohorts/calendar.hpp"
#include "model/settings.hpp"
#include "report/object.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] Json calendar_json(const actions::CalendarRequest& request,
                                 const actions::CohortCalendar& calendar, const model::Settings& settings);
[[nodiscard]] Json calendar_json(const actions::CalendarRequest& request,
                                 const std::vector<actions::CohortCalendar>& calendars,
                                 const model::Settings& settings);
[[nodiscard]] SchemaFile calendar_schema();
[[nodiscard]] SchemaFile calendars_schema();

}  // namespace traject::report
