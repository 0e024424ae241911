// The document of attend.
#pragma once

#include "actions/cohorts/attend.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document attend(const actions::AttendOutcome& outcome, const model::Records& records);

}  // namespace traject::report
