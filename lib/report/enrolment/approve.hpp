// The document of approve and deny.
#pragma once

#include <string_view>

#include "actions/enrolment/approve.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document approve(const actions::WordOutcome& outcome, const model::Records& records);
[[nodiscard]] render::Document deny(const actions::WordOutcome& outcome, const model::Records& records);
[[nodiscard]] SchemaFile approve_schema();
[[nodiscard]] SchemaFile deny_schema();

}  // namespace traject::report
