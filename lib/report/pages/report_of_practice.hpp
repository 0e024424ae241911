// The page of report, for a coach practice.
#pragma once

#include "actions/learning/evaluate_practice.hpp"
#include "report/pages/page.hpp"

namespace traject::report {

[[nodiscard]] render::Document report_of_practice(const actions::PracticeEvaluation& evaluation,
                                                  const Reading& reading, const model::Records& records);

}  // namespace traject::report
