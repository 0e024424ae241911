// The sessions and talks of a cohort as iCalendar events.
#pragma once

#include "actions/cohorts/calendar.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

// A UID consists of the organisation, cohort and session, never of a date, title or person, except for a person's own talks.
// SEQUENCE and DTSTAMP come from the cohort's file, so two exports have the same bytes.
[[nodiscard]] render::Calendar events(const actions::CohortCalendar& calendar, const model::Records& records);

}  // namespace traject::report
