#include "render/grid.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "render/cell.hpp"
#include "render/lines.hpp"

namespace traject::render {
namespace {

constexpr std::size_t column_gap = 2;
constexpr std::size_t narrowest_cell = 24;  // below this a sentence is hard to read
constexpr std::size_t row_indent = 6;       // of text under its row

using Row = std::vector<std::string>;

struct Layout {
  std::vector<Align> aligns;
  std::vector<bool> wraps;
  std::vector<bool> below;  // written under the row
  std::vector<std::size_t> widths;
  std::size_t page = 0;
};

Row headings(const Table& table, base::Language language) {
  Row row;
  for (const Column& column : table.columns) row.push_back(heading_text(column, language));
  return row;
}

Row words(const std::vector<Cell>& cells, base::Language language, std::size_t columns) {
  Row row;
  for (const Cell& cell : cells) row.push_back(column_text(cell, language));
  row.resize(columns);
  return row;
}

Layout natural_layout(const Table& table, const std::vector<Row>& rows, std::size_t page) {
  Layout layout;
  layout.page = page;
  layout.below.resize(table.columns.size());
  layout.widths.resize(table.columns.size());
  for (const Column& column : table.columns) {
    layout.aligns.push_back(column.align);
    layout.wraps.push_back(column.wraps);
  }
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      layout.widths[i] = std::max(layout.widths[i], base::display_width(row[i]));
    }
  }
  return layout;
}

std::size_t total_width(const Layout& layout) {
  std::size_t total = 0;
  for (std::size_t i = 0; i < layout.widths.size(); ++i) {
    if (!layout.below[i]) total += layout.widths[i] + (total > 0 ? column_gap : 0);
  }
  return total;
}

// The widest column that can still get narrower; the number of columns if there is none.
std::size_t widest_wrapping(const Layout& layout) {
  std::size_t widest = layout.widths.size();
  for (std::size_t i = 0; i < layout.widths.size(); ++i) {
    if (!layout.wraps[i] || layout.below[i] || layout.widths[i] <= narrowest_cell) continue;
    if (widest == layout.widths.size() || layout.widths[i] > layout.widths[widest]) widest = i;
  }
  return widest;
}

void shrink(Layout& layout) {
  for (std::size_t total = total_width(layout); total > layout.page; --total) {
    const std::size_t widest = widest_wrapping(layout);
    if (widest == layout.widths.size()) return;
    --layout.widths[widest];
  }
}

// Moves the last wrapping column under its row; false if there is none left, apart from the first column.
bool move_one_below(Layout& layout) {
  for (std::size_t i = layout.widths.size(); i-- > 1;) {
    if (!layout.wraps[i] || layout.below[i]) continue;
    layout.below[i] = true;
    return true;
  }
  return false;
}

Layout fitted(const Layout& natural) {
  Layout layout = natural;
  if (natural.page == 0) return layout;
  for (Layout attempt = natural;; attempt.widths = natural.widths) {
    shrink(attempt);
    layout = attempt;
    if (total_width(layout) <= layout.page || !move_one_below(attempt)) return layout;
  }
}

void add_side_by_side(std::vector<std::string>& lines, const Row& row, const Layout& layout) {
  std::vector<std::vector<std::string>> columns(row.size());
  std::size_t height = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (layout.below[i]) continue;
    columns[i] = layout.wraps[i] ? wrapped(row[i], layout.widths[i]) : std::vector{row[i]};
    height = std::max(height, columns[i].size());
  }
  for (std::size_t at = 0; at < height; ++at) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (layout.below[i]) continue;
      const std::string& part = at < columns[i].size() ? columns[i][at] : std::string();
      line += padded(part, layout.widths[i], layout.aligns[i]) + std::string(column_gap, ' ');
    }
    lines.push_back(without_trailing_spaces(line));
  }
}

void add_below(std::vector<std::string>& lines, const Row& row, const Layout& layout) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (!layout.below[i] || row[i].empty()) continue;
    for (const std::string& line : wrapped(row[i], std::max(layout.page, narrowest_cell) - row_indent)) {
      lines.push_back(std::string(row_indent, ' ') + line);
    }
  }
}

std::string rule(const Layout& layout) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < layout.widths.size(); ++i) {
    if (layout.below[i]) continue;
    std::string& part = parts.emplace_back();
    for (std::size_t n = 0; n < layout.widths[i]; ++n) part += "─";
  }
  return joined(parts, std::string(column_gap, ' '));
}

void add_row(std::vector<std::string>& lines, const Row& row, const Layout& layout) {
  add_side_by_side(lines, row, layout);
  add_below(lines, row, layout);
}

}  // namespace

Grid grid(const Table& whole, base::Language language, std::size_t width) {
  const Table table = without_empty_columns(whole);
  std::vector<Row> rows = {headings(table, language)};
  for (const auto& cells : table.rows) rows.push_back(words(cells, language, table.columns.size()));
  const Layout layout = fitted(natural_layout(table, rows, width));

  Grid result;
  add_row(result.head, rows.front(), layout);
  result.head.push_back(rule(layout));
  for (std::size_t i = 1; i < rows.size(); ++i) add_row(result.body, rows[i], layout);
  return result;
}

}  // namespace traject::render
