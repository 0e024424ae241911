// The document of plan-cohort --choice.
#pragma once

#include "actions/cohorts/settle_choice.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document settle_choice(const actions::ChoiceOutcome& outcome,
                                             const model::Records& records);

[[nodiscard]] SchemaFile settle_choice_schema();

}  // namespace traject::report
