// Answers as pictures: counts first, always with n [d17, d19].
#pragma once

#include <vector>

#include "actions/learning/evaluate_cohort.hpp"
#include "actions/learning/evaluate_programme.hpp"
#include "report/pages/page.hpp"

namespace traject::report {

// What the participants of one cohort answered, as far as it can be shown.
void add_answers(Page& page, const actions::CohortEvaluation& evaluation);

// For each numeric question a dot for every cohort, or a gap if there are too few answers.
void add_cohort_dots(Page& page, const actions::ProgrammeEvaluation& evaluation);

}  // namespace traject::report
