// The document of import and enroll --import: what became of each row.
#pragma once

#include <string>

#include "actions/start/import_table.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "tables/csv.hpp"

namespace traject::report {

// `file`: as the user typed it.
[[nodiscard]] render::Document import_table(const std::string& file, const tables::Table& table,
                                            const actions::ImportOutcome& outcome,
                                            const model::Records& records);

}  // namespace traject::report
