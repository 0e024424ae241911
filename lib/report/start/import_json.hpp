// The document of import in JSON, and what the one for people uses of it.
#pragma once

#include <string>

#include "actions/start/import_table.hpp"
#include "model/settings.hpp"
#include "report/cells.hpp"
#include "report/schema_file.hpp"
#include "tables/csv.hpp"

namespace traject::report {

// imported, unchanged, no_rows, partly_imported or refused.
[[nodiscard]] std::string import_result(const actions::ImportOutcome& outcome);

// "tab", or the character itself.
[[nodiscard]] std::string delimiter_name(char delimiter);

// `file`: as the user typed it.
[[nodiscard]] Json import_json(const std::string& file, const tables::Table& table,
                               const actions::ImportOutcome& outcome, const model::Settings& settings);
[[nodiscard]] SchemaFile import_schema();

}  // namespace traject::report
