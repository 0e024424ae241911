// Builds a table from cells and row ends, in the order of the file.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tables/csv.hpp"

namespace traject::tables {

class RowCollector {
 public:
  explicit RowCollector(Table& table) : table_(table) {}

  // Both throw base::Failure (table-too-large).
  void add_cell(std::string_view cell, CellIs is = CellIs::text);
  void end_row();
  // Ends a row that cannot be read from what would have been the next cell.
  void end_unreadable_row(const std::string& code);

  // Rows up to this one are left out; they are blank.
  void skip_to(std::size_t number) { number_ = number; }

  // True if no more rows are wanted, because the header could not be read.
  [[nodiscard]] bool is_done() const { return is_done_; }

 private:
  [[nodiscard]] bool has_header() const { return !table_.headings.empty(); }
  void note(std::size_t index, const std::string& code);
  void take_row();

  Table& table_;
  std::size_t number_ = 1;  // of the row being read
  std::size_t kept_ = 0;    // cells
  std::vector<std::string> cells_;
  std::vector<CellIs> kinds_;       // empty if all cells are text
  std::optional<Problem> problem_;  // the first in this row
  bool is_done_ = false;
};

}  // namespace traject::tables
