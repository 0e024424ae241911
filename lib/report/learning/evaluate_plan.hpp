// The document of evaluate, for a plan.
#pragma once

#include "actions/learning/evaluate_plan.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document evaluate_plan(const actions::EvaluatePlanOutcome& outcome,
                                             const model::Records& records);

[[nodiscard]] SchemaFile evaluate_plan_schema();

}  // namespace traject::report
