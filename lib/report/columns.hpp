// A table of similar things: describes each column once, with its heading and what it shows.
//
//   return table_of<Entry>(entries, {
//       {right_column("position"), &Entry::position},
//       {column("name"), [&](auto& entry) { return name_of(records, entry.person); }},
//       {column("cohort"), &Entry::cohort, OnlyIf{with_cohorts}},
//   });
//
// A column shows a member or the result of a function; cell() makes the cell.
#pragma once

#include <functional>
#include <type_traits>
#include <utility>
#include <vector>

#include "report/cells.hpp"

namespace traject::report {

// Leaves out the column, heading and cells, unless this holds.
struct OnlyIf {
  bool holds = true;
};

// For a column that numbers the rows from 1.
struct RowNumber {};

template <class Row>
class ColumnOf {
 public:
  template <class Shows>
  ColumnOf(render::Column heading, Shows shows, OnlyIf only = {})
      : heading_(std::move(heading)), is_there_(only.holds), shows_(cell_of(std::move(shows))) {}
  ColumnOf(render::Column heading, RowNumber, OnlyIf only = {})
      : heading_(std::move(heading)), is_there_(only.holds) {}

  [[nodiscard]] bool is_there() const { return is_there_; }
  [[nodiscard]] const render::Column& heading() const { return heading_; }
  [[nodiscard]] Cell cell(const Row& row, int number) const {
    return shows_ ? shows_(row) : report::cell(number);
  }

 private:
  template <class Shows>
  static std::function<Cell(const Row&)> cell_of(Shows shows) {
    if constexpr (std::is_same_v<std::remove_cvref_t<std::invoke_result_t<Shows, const Row&>>, Cell>) {
      return shows;
    } else {
      return [shows](const Row& row) { return report::cell(std::invoke(shows, row)); };
    }
  }

  render::Column heading_;
  bool is_there_;
  std::function<Cell(const Row&)> shows_;  // empty: the number of the row
};

template <class Row>
using ColumnsOf = std::vector<ColumnOf<Row>>;

// The rows of a list that its table shows.
template <class Row, class IsShown>
[[nodiscard]] std::vector<const Row*> those(const std::vector<Row>& rows, IsShown is_shown) {
  std::vector<const Row*> shown;
  for (const Row& row : rows) {
    if (is_shown(row)) shown.push_back(&row);
  }
  return shown;
}

template <class Row>
[[nodiscard]] const Row& row_of(const Row& row) {
  return row;
}
template <class Row>
[[nodiscard]] const Row& row_of(const Row* row) {
  return *row;
}

// Takes a list, a map, or pointers to rows stored elsewhere.
template <class Row, class Rows>
[[nodiscard]] render::Table table_of(const Rows& rows, ColumnsOf<Row> columns) {
  std::erase_if(columns, [](const auto& column) { return !column.is_there(); });
  render::Table table;
  for (const auto& column : columns) table.columns.push_back(column.heading());
  int number = 0;
  for (const auto& row : rows) {
    std::vector<Cell>& cells = table.rows.emplace_back();
    ++number;
    for (const auto& column : columns) cells.push_back(column.cell(row_of<Row>(row), number));
  }
  return table;
}

}  // namespace traject::report
