// The dates of cohorts as timelines.
#pragma once

#include <vector>

#include "actions/pages/cohort_page.hpp"
#include "report/pages/page.hpp"

namespace traject::report {

// The sessions of a cohort, skipped days with their reason, the talks and the school holidays.
void add_timeline(Page& page, const actions::CohortPage& cohort);

// A line for each cohort, as far as it lies within these days.
struct CohortDates {
  model::CohortId id;
  std::string programme_title;
  std::vector<calendar::DatedSession> sessions;
};
void add_timelines(Page& page, const std::vector<CohortDates>& cohorts, base::Message title);

}  // namespace traject::report
