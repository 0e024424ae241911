// The document of evaluate, of a programme with cohorts.
#pragma once

#include "actions/learning/evaluate_programme.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document evaluate_programme(const actions::ProgrammeEvaluation& evaluation,
                                                  const model::Records& records);

}  // namespace traject::report
