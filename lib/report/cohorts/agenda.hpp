// The calendar of several cohorts as a document.
#pragma once

#include <vector>

#include "actions/cohorts/calendar.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

// The sessions and talks of one person, or of everybody, in several cohorts, day by day.
[[nodiscard]] render::Document calendar(const actions::CalendarRequest& request,
                                        const std::vector<actions::CohortCalendar>& calendars,
                                        const model::Records& records);

// Shows the period of the calendar.
void show_period(render::Document& document, const actions::CalendarRequest& request);

}  // namespace traject::report
