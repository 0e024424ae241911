// match-coaches --needed as a document: how many coaches to recruit, and where.
#pragma once

#include "actions/coaches/match_coaches.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document needed_coaches(const actions::NeededOutcome& outcome,
                                              const model::Records& records);
[[nodiscard]] SchemaFile needed_coaches_schema();

}  // namespace traject::report
