// The document of evaluate, for a cohort.
#pragma once

#include "actions/learning/evaluate_cohort.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document evaluate_cohort(const actions::CohortEvaluation& evaluation,
                                               const model::Records& records);

[[nodiscard]] SchemaFile evaluate_cohort_schema();

}  // namespace traject::report
