// A workbook as Excel, LibreOffice and others write it (.xlsx, ECMA-376): one sheet of it, row by row.
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

// digits: a number in a format of zeros, as it is shown: 00917. moment: a day with a time. no_value: a formula whose outcome was
// not kept. error: such as #N/A. beyond: a date or a time that is none, such as 36 hours. merged: not the first of merged
// cells, which only a reader of the whole sheet knows.
enum class CellIs { text, number, digits, date, moment, time, yes_no, no_value, error, beyond, merged };

// The text of a number is in plain digits, "1234.5"; of a day 2021-09-03, of a moment 2021-09-03T09:14:07, of a time
// 09:00 or 09:00:07, of yes and no "true" and "false".
struct ReadCell {
  int column = 1;  // from 1
  CellIs is = CellIs::text;
  std::string text;
};

struct ReadRow {
  int number = 1;  // from 1
  bool is_hidden = false;
  std::vector<ReadCell> cells;  // by column, without those that are empty
};

// Cells that are one: only the first has a value.
struct Merged {
  int first_row = 1;
  int first_column = 1;
  int last_row = 1;
  int last_column = 1;
};

struct SheetRead {
  std::string name;
  std::vector<std::string> others = {};  // the sheets that can be seen beside it
  std::vector<std::string> hidden = {};  // and those that cannot
  std::vector<Merged> merged = {};
};

// Throws base::Failure (refused) with what is wrong: workbook-damaged, -encrypted, -xls, -ods, -xlsb, -none (some other
// file), -too-large, -bomb, -entities; workbook-no-sheet for a name that no sheet has, whose hint names those that can be seen.
// Without a name it is the first sheet that can be seen.
[[nodiscard]] SheetRead read_sheet(std::string_view bytes, const std::optional<std::string>& name,
                                   const std::function<void(ReadRow)>& take);

// True for what begins as a workbook of any kind does, whatever may be wrong with it.
[[nodiscard]] bool looks_like_workbook(std::string_view bytes);

// "K2": how Excel calls a cell. Both from 1.
[[nodiscard]] std::string cell_name(int row, int column);
[[nodiscard]] std::string column_name(int column);

}  // namespace traject::workbook
