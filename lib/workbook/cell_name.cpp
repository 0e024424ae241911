#include "workbook/cell_name.hpp"

#include <algorithm>

namespace traject::workbook {

std::optional<CellPlace> parse_cell_name(std::string_view name) {
  constexpr std::size_t longest = 10;  // XFD1048576
  if (name.size() > longest) return {};
  CellPlace place{0, 0};
  std::size_t at = 0;
  for (; at < name.size() && name[at] >= 'A' && name[at] <= 'Z'; ++at)
    place.column = std::min(place.column * 26 + (name[at] - 'A' + 1), most_columns + 1);
  if (at == 0 || at == name.size()) return {};
  for (; at < name.size(); ++at) {
    if (name[at] < '0' || name[at] > '9') return {};
    place.row = std::min(place.row * 10 + (name[at] - '0'), most_rows + 1);
  }
  if (place.row < 1 || place.row > most_rows || place.column > most_columns) return {};
  return place;
}

std::optional<Merged> parse_range(std::string_view range) {
  const auto colon = range.find(':');
  const auto first = parse_cell_name(range.substr(0, colon));
  const auto last = colon == std::string_view::npos ? first : parse_cell_name(range.substr(colon + 1));
  if (!first || !last) return {};
  return Merged{first->row, first->column, last->row, last->column};
}

std::string column_name(int column) {
  std::string name;
  for (; column > 0; column = (column - 1) / 26)
    name.insert(name.begin(), static_cast<char>('A' + (column - 1) % 26));
  return name;
}

std::string cell_name(int row, int column) { return column_name(column) + std::to_string(row); }

}  // namespace traject::workbook
