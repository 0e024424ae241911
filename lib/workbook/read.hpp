// Reads one sheet of a workbook (.xlsx, ECMA-376) row by row, as Excel, LibreOffice and others write it.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace traject::workbook {

inline constexpr int most_columns = 16'384;
inline constexpr int most_rows = 1'048'576;

// digits: a number in a format of zeros, as shown: 00917. moment: a day with a time. no_value: a formula without a stored
// result. error: such as #N/A. beyond: an impossible date or time, such as 36 hours. merged: a merged cell other than the
// first, which only a reader of the whole sheet can tell.
enum class CellIs { text, number, digits, date, moment, time, yes_no, no_value, error, beyond, merged };

// Text is in these forms: numbers in plain digits, "1234.5"; days 2021-09-03; moments 2021-09-03T09:14:07; times 09:00 or
// 09:00:07; yes and no "true" and "false".
struct ReadCell {
  int column = 1;  // from 1
  CellIs is = CellIs::text;
  std::string text;
};

struct ReadRow {
  int number = 1;  // from 1
  bool is_hidden = false;
  std::vector<ReadCell> cells;  // by column, without empty cells
};

// Cells merged into one: only the first has a value.
struct Merged {
  int first_row = 1;
  int first_column = 1;
  int last_row = 1;
  int last_column = 1;
};

struct SheetRead {
  std::string name;
  std::vector<std::string> others = {};  // the other visible sheets
  std::vector<std::string> hidden = {};  // the sheets that are hidden
  std::vector<Merged> merged = {};
};

// Reads the sheet with this name or, without a name, the first visible one. Throws base::Failure (refused):
// workbook-damaged, -encrypted, -xls, -ods, -xlsb, -none (any other file), -too-large, -bomb, -entities; workbook-no-sheet
// for an unknown name, with a hint that lists the visible sheets.
[[nodiscard]] SheetRead read_sheet(std::string_view bytes, const std::optional<std::string>& name,
                                   const std::function<void(ReadRow)>& take);

// True if the bytes begin like a workbook of any kind, whatever else is wrong with it.
[[nodiscard]] bool looks_like_workbook(std::string_view bytes);

// "K2": how Excel names a cell. Both count from 1.
[[nodiscard]] std::string cell_name(int row, int column);
[[nodiscard]] std::string column_name(int column);

}  // namespace traject::workbook
