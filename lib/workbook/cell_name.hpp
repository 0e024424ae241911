// "K2" as row and column.
#pragma once

#include <optional>
#include <string_view>

#include "workbook/read.hpp"

namespace traject::workbook {

struct CellPlace {
  int row = 1;
  int column = 1;
};
// nullopt if it is not a cell of a sheet.
[[nodiscard]] std::optional<CellPlace> parse_cell_name(std::string_view name);
// "A1:C1", or a single cell.
[[nodiscard]] std::optional<Merged> parse_range(std::string_view range);

}  // namespace traject::workbook
