// The document of check.
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "base/diagnostic.hpp"
#include "model/settings.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// `counts`: records that were read, by type. If the settings are not valid, nobody can tell whether small counts must be
// hidden, so they are.
[[nodiscard]] render::Document check(const base::Diagnostics& findings,
                                     const std::map<std::string, std::size_t>& counts,
                                     const model::Settings& settings, bool settings_are_valid = true);
[[nodiscard]] SchemaFile check_schema();

}  // namespace traject::report
