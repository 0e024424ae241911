// A file with a table, as a portal, an HR system or Excel writes it: rows of text, with their places.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "model/record_types.hpp"
#include "tables/encoding.hpp"
#include "workbook/read.hpp"

namespace traject::tables {

inline constexpr std::size_t largest_table = 64 * 1024 * 1024;  // bytes
inline constexpr std::size_t most_columns = 16'384;             // as many as Excel has
inline constexpr std::size_t most_rows = 1'048'576;             // as many as Excel has
inline constexpr std::size_t most_cells = 5'000'000;            // so that memory stays small

// What is fixed by the source; what is absent is told from the file. The delimiter is one of delimiter_named().
struct CsvForm {
  std::optional<std::string> sheet = {};  // of a workbook
  std::optional<char> delimiter;
  std::optional<Encoding> encoding;
};

using workbook::CellIs;

// Rows and columns count from 1, as the spreadsheet does: the header is row 1 (the first row that is not blank, where
// blank rows are above it), a blank row counts, a line break in quotes does not make a row, and a first line "sep=;"
// is no row at all.
struct Row {
  int number = 1;
  std::vector<std::string> cells;  // as many as there are headings
  // Of a workbook: what each cell is; shorter or empty where all others are text. Numbers have a decimal point.
  std::vector<CellIs> kinds = {};
  std::string mark = {};                  // of a workbook that was made of the records: what the row was then
  std::vector<std::string> cleared = {};  // the columns of cells that were emptied since
  std::optional<std::size_t> item = {};   // which item of its record it is, from 0, where that is known
};

// A row that cannot be read. Codes: too_many_cells (the column is that of the first one too many), stray_quote,
// unclosed_quote (the rest of the file is not read), unprintable (a control character, or one that turns the direction
// of text).
struct Problem {
  int row = 1;
  int column = 1;
  std::string code;
  base::Message because;  // row.<code>
};

// The sheet of a workbook that was read.
struct Sheet {
  std::string name;
  std::vector<std::string> others = {};  // those that can be seen beside it
  int hidden_rows = 0;                   // which are read too
};

// What a workbook was made of, by the command `workbook`; it says so on a hidden sheet.
struct Origin {
  model::RecordType type{};
  std::optional<std::string> subject = {};          // the programme, cohort or plan
  std::map<std::string, std::string> digests = {};  // by column, of a grid
};
inline constexpr const char* origin_sheet = "traject";
inline constexpr const char* mark_heading = "traject";

struct Table {
  std::optional<Origin> origin = {};
  std::optional<Sheet> sheet = {};  // absent: it is CSV
  Encoding encoding = Encoding::utf_8;
  char delimiter = ';';
  std::vector<std::string> headings;  // without blanks around them; a column to ignore has an empty one
  std::vector<Row> rows;              // without the blank rows and those with a problem
  std::vector<Problem> problems;      // at most one for a row, in their order
};

// "K2": how Excel names a cell. Of a row as a whole, where the column is 0, its number.
[[nodiscard]] std::string cell_name(int row, int column);

// Cells are UTF-8 with LF for a line break; blanks around a cell are gone, but for those in quotes. Where the header
// itself has a problem, that is all there is: no headings and no rows.
// Throws base::Failure (wrong_use) for what is no table at all: table-empty, table-too-large, and
// those of decode().
[[nodiscard]] Table read_csv(const std::string& bytes, const CsvForm& form);

}  // namespace traject::tables
