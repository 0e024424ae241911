// The document of attend.
#pragma once

#include "actions/cohorts/attend.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document attend(const actions::AttendOutcome& outcome, const model::Records& records);
[[nodiscard]] SchemaFile attend_schema();

}  // namespace traject::report
