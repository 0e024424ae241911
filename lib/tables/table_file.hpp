// A file with a table, whichever it is: CSV, or one sheet of a workbook.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "tables/csv.hpp"

namespace traject::tables {

// `name` is that of the file: what is called .xlsx must be a workbook. Without `sheet` it is that of the form, or
// the first one that can be seen.
// Throws base::Failure as read_csv() and workbook::read_sheet() do; (wrong_use) sheet-of-csv where a sheet of CSV is asked for;
// (refused) workbook-merged-heading where one heading is above several columns that hold something.
[[nodiscard]] Table read_table(std::string_view name, const std::string& bytes, const CsvForm& form,
                               const std::optional<std::string>& sheet);

}  // namespace traject::tables
