// The document of evaluate --release.
#pragma once

#include "actions/learning/release_evaluation.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document release_evaluation(const actions::ReleaseOutcome& outcome,
                                                  const model::Records& records);

[[nodiscard]] SchemaFile release_evaluation_schema();

}  // namespace traject::report
