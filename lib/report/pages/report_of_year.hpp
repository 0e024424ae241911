// The page of report without a subject: the organisation's year.
#pragma once

#include <vector>

#include "actions/enrolment/queue.hpp"
#include "actions/money/budget_of_plan.hpp"
#include "actions/money/budget_of_year.hpp"
#include "report/pages/page.hpp"

namespace traject::report {

struct YearPage {
  int year = 0;
  std::vector<actions::ProgrammeQueue> queues;    // of programmes with registrations
  std::vector<actions::PlanBudgetOutcome> plans;  // of that year
  actions::YearOutcome budget;
};
[[nodiscard]] render::Document report_of_year(const YearPage& year, const Reading& reading,
                                              const model::Records& records);

}  // namespace traject::report
