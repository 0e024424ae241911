// The documents of plan-cohort and calendar: a cohort with its dates and its people.
#pragma once

#include "actions/calendar.hpp"
#include "actions/plan_cohort.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document plan_cohort(const actions::PlanOutcome& outcome,
                                           const model::Records& records);
[[nodiscard]] render::Document calendar(const actions::CohortCalendar& calendar,
                                        const model::Records& records);
// One person's calendar over all cohorts.
[[nodiscard]] render::Document calendar(const model::PersonId& person,
                                        const std::vector<actions::CohortCalendar>& calendars,
                                        const model::Records& records);

}  // namespace traject::report
