#pragma once

#include "actions/privacy/forget.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// `only_tries`: with --dry-run. The sentences then say what would be removed; data and tables are those of a real run.
[[nodiscard]] render::Document forget(const actions::ForgetOutcome& outcome, const model::Records& records,
                                      bool only_tries);
[[nodiscard]] SchemaFile forget_schema();

}  // namespace traject::report
