// The document of evaluate --import.
#pragma once

#include <string>

#include "actions/learning/import_answers.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document import_answers(const std::string& file, const tables::Table& table,
                                              const actions::ImportAnswersOutcome& outcome,
                                              const model::Records& records);

[[nodiscard]] SchemaFile import_answers_schema();

}  // namespace traject::report
