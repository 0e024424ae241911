// What is waiting, as a document; empty for people if nothing is.
#pragma once

#include "actions/start/status.hpp"
#include "model/settings.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document status(const std::vector<actions::Waiting>& items, base::Date as_of,
                                      const model::Settings& settings);
[[nodiscard]] SchemaFile status_schema();

}  // namespace traject::report
