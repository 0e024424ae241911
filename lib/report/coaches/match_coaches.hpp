// match-coaches as a document.
#pragma once

#include "actions/coaches/match_coaches.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document match_coaches(const actions::MatchOutcome& outcome,
                                             const model::Records& records);
[[nodiscard]] SchemaFile match_coaches_schema();

}  // namespace traject::report
