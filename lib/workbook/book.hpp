// A workbook to write: sheets of columns, with cells that Excel can calculate with.
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

// Text stays text, never a formula or a number, whatever it looks like. A moment becomes the wall-clock time where it was
// written down.
using Cell = std::variant<std::monostate, std::string, std::int64_t, base::Number, base::Money, base::Date,
                          base::TimeOfDay, base::Moment, bool>;

// How empty cells look; filled cells follow their own type.
enum class Look { general, text, date, moment, time, whole, number, money };

// Which cells of a column cannot be changed on a protected sheet.
enum class Lock { none, rows, all };  // rows: those that are written; below them is room for new ones

// What can be filled in below a heading. A list only warns, for people who know better; other rules are strict.
struct Rule {
  enum class Allows { list, date, time, whole, decimal };
  Allows allows = Allows::list;
  std::string list = {};    // the range of its values: 'Lists'!$A$1:$A$12
  std::string lowest = {};  // for a number; empty: no limit
  std::string highest = {};
  std::string message = {};  // what to write instead
};

struct Column {
  std::string heading;
  std::string note = {};  // a comment on the heading
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
  bool is_protected = false;  // without a password: prevents accidents only
  int frozen_columns = 0;     // the heading is always frozen
};

struct Book {
  std::vector<Sheet> sheets;
  bool day_first = true;  // 03-09-2021 instead of 2021-09-03
};

// The most that a cell holds, in bytes (Excel counts characters, of which there are never more), and the longest sheet name.
inline constexpr std::size_t longest_cell = 32'767;
inline constexpr std::size_t longest_sheet_name = 31;

// The text as a cell holds it: all of it or, if too long, as much as fits, ending in "…".
[[nodiscard]] std::string in_a_cell(const std::string& text);
[[nodiscard]] inline bool fits_in_a_cell(const std::string& text) { return text.size() <= longest_cell; }

// Names as Excel accepts them: short, different even if case is ignored, without []:*?/\ and without an apostrophe at either
// end.
[[nodiscard]] std::vector<std::string> sheet_names(const std::vector<Sheet>& sheets);

// "'Lists'!$A$1:$A$12": a column of the sheet with this name, for Rule::list. Rows count from 1.
[[nodiscard]] std::string range_of(const std::string& sheet_name, int column, int first_row, int last_row);

// The same book gives the same bytes, on any day and machine.
[[nodiscard]] std::string write(const Book& book);

}  // namespace traject::workbook
