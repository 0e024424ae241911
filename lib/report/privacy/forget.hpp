#pragma once

#include "actions/privacy/forget.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// `only_tries`: with --dry-run. The words then say what would go; data and tables are those of the real run.
[[nodiscard]] render::Document forget(const actions::ForgetOutcome& outcome, const model::Records& records,
                                      bool only_tries);
[[nodiscard]] SchemaFile forget_schema();

}  // namespace traject::report
