// Where a text was found, as a document.
#pragma once

#include <string>

#include "actions/start/find.hpp"
#include "model/settings.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document find(const actions::Hits& hits, const std::string& text,
                                    const model::Settings& settings);
[[nodiscard]] SchemaFile find_schema();

}  // namespace traject::report
