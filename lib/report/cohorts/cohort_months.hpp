// A calendar at a glance: months in which each day is marked with what happens.
#pragma once

#include <vector>

#include "actions/cohorts/calendar.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

// The months and the legend of the marks. On a day with several, a session goes before a talk, then a skipped day, a day off
// and a school holiday.
void add_months(render::Document& document, const std::vector<actions::CohortCalendar>& calendars,
                const model::Records& records);

}  // namespace traject::report
