// The document of plan-cohort --teams.
#pragma once

#include "actions/cohorts/plan_teams.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document plan_teams(const actions::TeamsOutcome& outcome,
                                          const model::Records& records);

[[nodiscard]] SchemaFile plan_teams_schema();

}  // namespace traject::report
