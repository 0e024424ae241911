// match-coaches as a document.
#pragma once

#include "actions/coaches/match_coaches.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document match_coaches(const actions::MatchOutcome& outcome,
                                             const model::Records& records);

// With --needed: how many coaches to recruit, and where.
[[nodiscard]] render::Document needed_coaches(const actions::NeededOutcome& outcome,
                                              const model::Records& records);
[[nodiscard]] SchemaFile match_coaches_schema();
[[nodiscard]] SchemaFile needed_coaches_schema();

}  // namespace traject::report
