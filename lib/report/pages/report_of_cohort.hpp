// The page of report, for a cohort.
#pragma once

#include "actions/pages/cohort_page.hpp"
#include "report/pages/page.hpp"

namespace traject::report {

[[nodiscard]] render::Document report_of_cohort(const actions::CohortPage& cohort, const Reading& reading,
                                                const model::Records& records);

}  // namespace traject::report
