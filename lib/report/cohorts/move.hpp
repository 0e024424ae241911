// The document of move.
#pragma once

#include "actions/cohorts/move.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document move(const actions::MoveOutcome& outcome, const model::Records& records);

}  // namespace traject::report
