// The document of move.
#pragma once

#include "actions/cohorts/move.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document move(const actions::MoveOutcome& outcome, const model::Records& records);
[[nodiscard]] SchemaFile move_schema();

}  // namespace traject::report
