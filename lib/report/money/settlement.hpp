// The settlement of what was invoiced, as a document.
#pragma once

#include "actions/money/settlement.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// The names behind each department's share only where they are asked for.
[[nodiscard]] render::Document settlement(const actions::Settlement& settlement,
                                          const model::Records& records, bool with_names);
[[nodiscard]] SchemaFile settlement_schema();

}  // namespace traject::report
