// The document of evaluate, for a coach practice.
#pragma once

#include "actions/learning/evaluate_practice.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document evaluate_practice(const actions::PracticeEvaluation& evaluation,
                                                 const model::Records& records);

[[nodiscard]] SchemaFile evaluate_practice_schema();

}  // namespace traject::report
