// The document of evaluate --release.
#pragma once

#include "actions/learning/release_evaluation.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document release_evaluation(const actions::ReleaseOutcome& outcome,
                                                  const model::Records& records);

}  // namespace traject::report
