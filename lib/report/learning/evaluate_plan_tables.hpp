// The tables of the evaluation of a plan for people, and one for spreadsheets.
#pragma once

#include "evaluation/plan_evaluation.hpp"
#include "render/document.hpp"

namespace traject::report {

// The number of interventions for each theme.
[[nodiscard]] render::Bars theme_bars(const evaluation::PlanEvaluation& evaluation);
// By status, by whether participation is mandatory, and by audience.
[[nodiscard]] render::Table kinds_table(const evaluation::PlanEvaluation& evaluation);
// The interventions in this state, with their length and what their evaluation lacks.
[[nodiscard]] render::Table standing_table(const evaluation::PlanEvaluation& evaluation,
                                           evaluation::Standing standing);
// What the autumn review looks at: a row for each theme, then a row for each goal.
[[nodiscard]] render::Table recalibration_table(const evaluation::PlanEvaluation& evaluation);
[[nodiscard]] render::Table goals_table(const evaluation::PlanEvaluation& evaluation);

// One row for each intervention, with codes.
[[nodiscard]] render::Table interventions_for_spreadsheets(const evaluation::PlanEvaluation& evaluation);

}  // namespace traject::report
