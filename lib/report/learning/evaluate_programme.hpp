// The document of evaluate, for a programme with cohorts.
#pragma once

#include "actions/learning/evaluate_programme.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document evaluate_programme(const actions::ProgrammeEvaluation& evaluation,
                                                  const model::Records& records);

[[nodiscard]] SchemaFile evaluate_programme_schema();

}  // namespace traject::report
