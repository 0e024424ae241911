// The page of report, for a programme with cohorts.
#pragma once

#include <vector>

#include "actions/enrolment/queue.hpp"
#include "actions/learning/evaluate_programme.hpp"
#include "actions/money/budget_of_year.hpp"
#include "report/pages/page.hpp"

namespace traject::report {

struct ProgrammePage {
  actions::ProgrammeEvaluation evaluation;
  actions::ProgrammeQueue queue;
  actions::YearOutcome year;
};
[[nodiscard]] render::Document report_of_programme(const ProgrammePage& programme, const Reading& reading,
                                                   const model::Records& records);

}  // namespace traject::report
