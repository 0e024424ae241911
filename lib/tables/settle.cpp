#include "tables/settle.hpp"

#include <algorithm>
#include <optional>

#include "tables/blank.hpp"

namespace traject::tables {
namespace {

using model::Shape;

bool is_of_numbers(Shape shape) {
  return shape == Shape::number || shape == Shape::whole_number || shape == Shape::money ||
         shape == Shape::yes_no;
}

std::string without_zeros(const std::string& digits) {
  const auto first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
  return digits.substr(first);
}

class Settler {
 public:
  Settler(Table& table, const Shapes& shapes, const CellForm& form, const KnownNumber& is_known)
      : table_(table), shapes_(shapes), form_(form), is_known_(is_known) {}

  void run() {
    std::erase_if(table_.rows, [this](Row& row) {
      auto problem = settle(row);
      if (!problem) return false;
      problem->cells = std::move(row.cells);
      table_.problems.push_back(*std::move(problem));
      return true;
    });
    std::stable_sort(table_.problems.begin(), table_.problems.end(),
                     [](const Problem& a, const Problem& b) { return a.row < b.row; });
  }

 private:
  std::optional<Problem> settle(Row& row) const {
    row.kinds.resize(row.cells.size());
    for (const auto& [index, shape] : shapes_) {
      if (index >= row.cells.size()) continue;
      if (shape == Shape::id && row.kinds[index] == CellIs::number && is_known_ &&
          is_known_(index, row.cells[index]))
        continue;
      const auto code = settle(row.cells[index], row.kinds[index], shape);
      if (!code) continue;
      return Problem{{*code, {"row." + *code, {}}}, row.number, static_cast<int>(index) + 1};
    }
    return {};
  }

  // What is wrong with the cell, or nothing.
  std::optional<std::string> settle(std::string& cell, CellIs is, Shape shape) const {
    switch (is) {
      case CellIs::error: return "error_value";
      case CellIs::no_value: return "no_value";
      case CellIs::beyond: return "beyond_calendar";
      case CellIs::merged: return "merged";
      case CellIs::text:
        if (shape == Shape::date && !form_.dates && !trimmed(cell).empty()) return "date_as_text";
        return {};
      case CellIs::digits:
        if (is_of_numbers(shape)) cell = without_zeros(cell);
        return {};
      case CellIs::number:
        if (is_of_numbers(shape) && form_.decimal_comma) std::replace(cell.begin(), cell.end(), '.', ',');
        break;
      case CellIs::date:
      case CellIs::moment:
      case CellIs::time:
      case CellIs::yes_no: break;
    }
    if (shape == Shape::id) return "number_as_id";
    return {};
  }

  Table& table_;
  const Shapes& shapes_;
  const CellForm& form_;
  const KnownNumber& is_known_;
};

}  // namespace

Table settled(Table table, const Shapes& shapes, const CellForm& form, const KnownNumber& is_known) {
  if (table.sheet) Settler(table, shapes, form, is_known).run();
  return table;
}

}  // namespace traject::tables
