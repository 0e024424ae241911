// What a source (imports/<source>.yaml) says about its tables: how their files and their cells are written.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/import_source.hpp"
#include "model/records.hpp"
#include "tables/cell.hpp"
#include "tables/csv.hpp"

namespace traject::actions {

// Nothing where none is named. Throws base::Failure (wrong_use) for an unknown source.
[[nodiscard]] const model::ImportSource* source_named(const model::Records& records,
                                                      const std::optional<std::string>& id);

// The settings of a source that are none, by their fields: delimiter, encoding, dates.
[[nodiscard]] std::vector<std::string> wrong_settings(const model::ImportSource& source);

// How the cells of a source's tables are written, and how its files are. Throws base::Failure (wrong_use) for an unknown
// source, and for a setting of it that is none.
[[nodiscard]] tables::CellForm cell_form(const model::Records& records,
                                         const std::optional<std::string>& source);
[[nodiscard]] tables::CsvForm csv_form(const model::Records& records,
                                       const std::optional<std::string>& source);

}  // namespace traject::actions
