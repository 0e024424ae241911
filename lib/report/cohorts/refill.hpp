// The document of plan-cohort --refill.
#pragma once

#include "actions/cohorts/refill.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document refill(const actions::RefillOutcome& outcome, const model::Records& records);

[[nodiscard]] SchemaFile refill_schema();

}  // namespace traject::report
