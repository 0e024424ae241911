// The document of explain, and of enroll, which shows the same rules.
#pragma once

#include "actions/enrolment/enroll.hpp"
#include "actions/enrolment/explain.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document explain(const actions::Explanation& explanation,
                                       const model::Records& records);
[[nodiscard]] render::Document enroll(const actions::EnrollOutcome& outcome, const model::Records& records);
[[nodiscard]] SchemaFile explain_schema();
[[nodiscard]] SchemaFile enroll_schema();

}  // namespace traject::report
