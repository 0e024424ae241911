// A file with a table of either kind: CSV, or one sheet of a workbook.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "tables/csv.hpp"

namespace traject::tables {

// `name` is the file's name: a file called .xlsx must be a workbook. Without `sheet`, it is the form's sheet, or
// the first visible one.
// Throws base::Failure as read_csv() and workbook::read_sheet() do; (wrong_use) sheet-of-csv if you ask for a sheet of a CSV file;
// (refused) workbook-merged-heading if one heading is above several columns that hold something.
[[nodiscard]] Table read_table(std::string_view name, const std::string& bytes, const CsvForm& form,
                               const std::optional<std::string>& sheet);

}  // namespace traject::tables
