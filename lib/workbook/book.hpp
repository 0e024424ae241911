// A workbook to be written: sheets of columns, with cells that Excel can calculate with.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.hpp"
#include "base/money.hpp"
#include "base/number.hpp"

namespace traject::workbook {

// Text stays text, whatever it looks like: neither a formula nor a number. Of a moment a spreadsheet keeps what the clock on
// the wall said.
using Cell = std::variant<std::monostate, std::string, std::int64_t, base::Number, base::Money, base::Date,
                          base::TimeOfDay, base::Moment, bool>;

// How empty cells look; a filled cell decides for itself.
enum class Look { general, text, date, moment, time, whole, number, money };

// On a protected sheet: which cells of a column cannot be changed.
enum class Lock { none, rows, all };  // rows: those that are written; below them is room for new ones

// What may be filled in below a heading. A list only warns, for people who know better; the others are strict.
struct Rule {
  enum class Allows { list, date, time, whole, decimal };
  Allows allows = Allows::list;
  std::string list = {};    // where its values are: 'Lists'!$A$1:$A$12
  std::string lowest = {};  // of a number; empty: any
  std::string highest = {};
  std::string message = {};  // what to write instead
};

struct Column {
  std::string heading;
  std::string note = {};  // beside the heading, as a comment
  Look look = Look::general;
  Lock lock = Lock::none;
  bool is_hidden = false;
  bool wraps = false;
  std::optional<Rule> rule = {};
};

struct Sheet {
  std::string name;  // any text; see sheet_names()
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
  bool is_hidden = false;
  bool is_protected = false;  // without a password: it keeps from accidents
  int frozen_columns = 0;     // the heading is always frozen
};

struct Book {
  std::vector<Sheet> sheets;
  bool day_first = true;  // 03-09-2021, and not 2021-09-03
};

// As much as a cell holds, in bytes (Excel counts characters, of which there are never more), and a name of a sheet.
inline constexpr std::size_t longest_cell = 32'767;
inline constexpr std::size_t longest_sheet_name = 31;

// What of a text is written to a cell: all of it, or as much as a cell holds, ending in "…".
[[nodiscard]] std::string in_a_cell(const std::string& text);
[[nodiscard]] inline bool fits_in_a_cell(const std::string& text) { return text.size() <= longest_cell; }

// Names as Excel takes them: short, different also without capitals, without any of []:*?/\ and no apostrophe at an end.
[[nodiscard]] std::vector<std::string> sheet_names(const std::vector<Sheet>& sheets);

// "'Lists'!$A$1:$A$12": a column of a sheet of that name, for Rule::list. Rows from 1.
[[nodiscard]] std::string range_of(const std::string& sheet_name, int column, int first_row, int last_row);

// The same bytes for the same book, whatever the day and the machine.
[[nodiscard]] std::string write(const Book& book);

}  // namespace traject::workbook
