// The document of plan-cohort --talks.
#pragma once

#include "actions/cohorts/plan_talks.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document plan_talks(const actions::TalksOutcome& outcome,
                                          const model::Records& records);

[[nodiscard]] SchemaFile plan_talks_schema();

}  // namespace traject::report
