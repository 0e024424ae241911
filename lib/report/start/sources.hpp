// The sources of tables, as a document.
#pragma once

#include <vector>

#include "actions/start/sources.hpp"
#include "model/settings.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document sources(const std::vector<actions::TableSource>& sources,
                                       const model::Settings& settings);
[[nodiscard]] SchemaFile sources_schema();

}  // namespace traject::report
