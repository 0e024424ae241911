// A file with a table, as written by a portal, an HR system or Excel: rows of text, with their places.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "base/note.hpp"
#include "model/record_types.hpp"
#include "tables/encoding.hpp"
#include "workbook/read.hpp"

namespace traject::tables {

inline constexpr std::size_t largest_table = 64 * 1024 * 1024;  // bytes
inline constexpr std::size_t most_columns = 16'384;             // the same as Excel
inline constexpr std::size_t most_rows = 1'048'576;             // the same as Excel
inline constexpr std::size_t most_cells = 5'000'000;            // to keep memory small

// What the source fixes; anything absent is read from the file. The delimiter is one of delimiter_named().
struct CsvForm {
  std::optional<std::string> sheet = {};  // for a workbook
  std::optional<char> delimiter;
  std::optional<Encoding> encoding;
};

using workbook::CellIs;

// Rows and columns count from 1, as in the spreadsheet. The header is row 1 (if blank rows come first, it is the first row
// that is not blank). A blank row counts, a line break inside quotes does not begin a row, and a first line "sep=;"
// is not a row.
struct Row {
  int number = 1;
  std::vector<std::string> cells;  // as many as there are headings
  // For a workbook: what each cell is; shorter or empty if all others are text. Numbers have a decimal point.
  std::vector<CellIs> kinds = {};
  std::string mark = {};  // for a workbook made from the records: the state of the row at that time
  std::vector<std::string> cleared = {};  // the columns of cells emptied since then
  std::optional<std::size_t> item = {};   // which item of its record it is, from 0, if known
  bool is_outdated = false;               // the record has changed in the folder since that time, too
};

// A row that cannot be read. Codes: too_many_cells (the column is the first one too many), stray_quote,
// unclosed_quote (the rest of the file is not read), unprintable (a control character, or one that changes the direction
// of text). The message is row.<code>.
struct Problem : base::Note {
  int row = 1;
  int column = 1;
  std::vector<std::string> cells = {};  // of the row, where they could be read
};

// The sheet that was read from a workbook.
struct Sheet {
  std::string name;
  std::vector<std::string> others = {};  // the other visible sheets
  int hidden_rows = 0;                   // these are read too
};

// What a workbook was made from, by the command `workbook`; a hidden sheet says so.
struct Origin {
  model::RecordType type{};
  std::optional<std::string> subject = {};          // the programme, cohort or plan
  std::map<std::string, std::string> digests = {};  // by column, for a grid
};
inline constexpr const char* origin_sheet = "traject";
inline constexpr const char* mark_heading = "traject";

struct Table {
  std::optional<Origin> origin = {};
  std::optional<Sheet> sheet = {};  // absent: CSV
  Encoding encoding = Encoding::utf_8;
  char delimiter = ';';
  std::vector<std::string> headings;  // without blanks around them; empty for a column to ignore
  // The headings as people see them, if a workbook that was made here calls its columns differently.
  std::vector<std::string> shown = {};
  std::vector<Row> rows;          // without the blank rows and those with a problem
  std::vector<Problem> problems;  // at most one for each row, in order

  // What a column is called in the file itself; empty if it has no heading.
  [[nodiscard]] std::string shown_heading(std::size_t index) const {
    const auto& all = shown.empty() ? headings : shown;
    return index < all.size() ? all[index] : std::string();
  }
};

// "K2": how Excel names a cell. If the column is 0, it means the whole row, and the answer is its number.
[[nodiscard]] std::string cell_name(int row, int column);

// Cells are UTF-8, with LF for a line break; blanks around a cell are removed, except inside quotes. If the header itself has a
// problem, there is nothing else: no headings and no rows.
// Throws base::Failure (wrong_use) for a file that is not a table: table-empty, table-too-large, and
// those of decode().
[[nodiscard]] Table read_csv(const std::string& bytes, const CsvForm& form);

}  // namespace traject::tables
