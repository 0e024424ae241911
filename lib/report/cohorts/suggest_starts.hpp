// The document of plan-cohort --suggest.
#pragma once

#include "actions/cohorts/suggest_starts.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document suggest_starts(const actions::SuggestOutcome& outcome,
                                              const model::Records& records);

[[nodiscard]] SchemaFile suggest_starts_schema();

}  // namespace traject::report
