// The document of evaluate --import.
#pragma once

#include <string>

#include "actions/learning/import_answers.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document import_answers(const std::string& file, const tables::Table& table,
                                              const actions::ImportAnswersOutcome& outcome,
                                              const model::Records& records);

}  // namespace traject::report
