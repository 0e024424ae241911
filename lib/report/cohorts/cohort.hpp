// The documents of plan-cohort and calendar: a cohort with its dates and its people.
#pragma once

#include "actions/cohorts/calendar.hpp"
#include "actions/cohorts/plan_cohort.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document plan_cohort(const actions::PlanOutcome& outcome,
                                           const model::Records& records);
[[nodiscard]] SchemaFile plan_cohort_schema();

[[nodiscard]] render::Document calendar(const actions::CalendarRequest& request,
                                        const actions::CohortCalendar& calendar,
                                        const model::Records& records);

}  // namespace traject::report
