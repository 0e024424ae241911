// The settlement of invoices, as a document.
#pragma once

#include "actions/money/settlement.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// Names the people behind each department's share only if asked to.
[[nodiscard]] render::Document settlement(const actions::Settlement& settlement,
                                          const model::Records& records, bool with_names);
[[nodiscard]] SchemaFile settlement_schema();

}  // namespace traject::report
