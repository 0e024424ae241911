// The calendar of several cohorts as a document.
#pragma once

#include <vector>

#include "actions/cohorts/calendar.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

// What one person, or everybody, has in several cohorts, day by day.
[[nodiscard]] render::Document calendar(const actions::CalendarRequest& request,
                                        const std::vector<actions::CohortCalendar>& calendars,
                                        const model::Records& records);

// For which days it is.
void show_period(render::Document& document, const actions::CalendarRequest& request);

}  // namespace traject::report
