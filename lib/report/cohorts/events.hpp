// The sessions and talks of a cohort as events of iCalendar.
#pragma once

#include "actions/cohorts/calendar.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

// A UID is made of organisation, cohort and session, never of a date, title or person, but for a person's own talks.
// SEQUENCE and DTSTAMP come from the cohort's file, so that two exports are the same bytes.
[[nodiscard]] render::Calendar events(const actions::CohortCalendar& calendar, const model::Records& records);

}  // namespace traject::report
