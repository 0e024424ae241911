// What scripts get of an evaluation of a cohort.
#pragma once

#include <string_view>

#include "actions/learning/evaluate_cohort.hpp"
#include "render/document.hpp"

namespace traject::report {

void add_cohort_json(render::Json& json, const actions::CohortEvaluation& evaluation);

// {date, n, digest}, or null.
[[nodiscard]] render::Json release_json(const std::optional<model::Release>& release);

[[nodiscard]] std::string_view completion_code(evaluation::Completion completion);

}  // namespace traject::report
