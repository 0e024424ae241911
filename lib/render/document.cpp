#include "render/document.hpp"

#include <algorithm>

namespace traject::render {
namespace {

bool has_value(const Cell& cell) { return !std::holds_alternative<std::monostate>(cell); }

bool is_used(const Table& table, std::size_t column) {
  return std::any_of(table.rows.begin(), table.rows.end(),
                     [&](const auto& row) { return column < row.size() && has_value(row[column]); });
}

}  // namespace

Table without_empty_columns(const Table& table) {
  Table result;
  result.rows.resize(table.rows.size());
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    if (!table.columns[column].is_box && !is_used(table, column)) continue;
    result.columns.push_back(table.columns[column]);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      const auto& cells = table.rows[row];
      result.rows[row].push_back(column < cells.size() ? cells[column] : Cell{});
    }
  }
  return result;
}

bool is_one_list(const Block& before, const Block& block) {
  return std::holds_alternative<Bullets>(before) && std::holds_alternative<Bullets>(block);
}

}  // namespace traject::render
