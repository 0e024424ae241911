// Removes from a record what was emptied in a workbook. The counterpart of fill.hpp, which removes nothing.
#pragma once

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tables/import/filling.hpp"
#include "tables/record_cells.hpp"
#include "tables/record_rows.hpp"

namespace traject::tables {

class Clearer {
 public:
  Clearer(const std::set<std::string>& columns, const RowCells& cells, Filling& filling,
          std::string prefix = "")
      : columns_(columns), cells_(cells), filling_(filling), prefix_(std::move(prefix)) {}

  template <class T>
  void field(std::string_view key, T& member, const model::About& about) {
    if (!is_history(key)) clear(prefix_ + std::string(key), member, about);
  }

 private:
  template <class T>
  void clear(const std::string& column, T& member, const model::About&) {
    if constexpr (model::IsScalar<T>) {
      refuse(column);
    } else if constexpr (requires(Clearer clearer) { describe(clearer, member); }) {
      clear_inside(column, member);
    }
  }

  template <class T>
  void clear(const std::string& column, std::optional<T>& member, const model::About& about) {
    if (!member) return;
    if constexpr (model::IsScalar<T>) {
      if (about.required) return refuse(column);
      if (!columns_.contains(column)) return;
      note(column, model::Scalar<T>::write(*member));
      member.reset();
    } else if constexpr (requires { member->begin(); }) {
      clear(column, *member, about);
      if (member->empty() && (columns_.contains(column) || has_below(column))) member.reset();
    } else if (is_emptied(column, *member)) {
      note_all(column, *member);
      member.reset();
    } else {
      clear_inside(column, *member);
    }
  }

  template <class T>
  void clear(const std::string& column, std::vector<T>& list, const model::About&) {
    if constexpr (model::IsScalar<T>) {
      if (!columns_.contains(column) || list.empty()) return;
      note(column, cell_text_of(column, list));
      list.clear();
    } else {
      for (std::size_t i = list.size(); i-- > 0;) {
        const std::string item = column + "." + std::to_string(i + 1);
        if (!is_emptied(item, list[i])) {
          clear_inside(item, list[i]);
          continue;
        }
        note_all(item, list[i]);
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
      }
    }
  }

  template <class T>
  void clear(const std::string&, std::map<std::string, T>&, const model::About&) {}

  // A record of it would not be valid.
  void refuse(const std::string& column) {
    if (!columns_.contains(column)) return;
    Fault fault = missing_field(column, true);
    fault.column = cells_.column_number(column);
    filling_.faults.push_back(std::move(fault));
  }

  template <class T>
  void clear_inside(const std::string& column, T& member) {
    Clearer inner(columns_, cells_, filling_, column + ".");
    describe(inner, member);
  }

  // What a spreadsheet shows of it, by column.
  template <class T>
  static FieldCells shown(const std::string& column, const T& member) {
    FieldCells cells;
    ListLengths lengths;
    CellLister lister(cells, lengths, column + ".");
    describe(lister, member);
    return cells;
  }
  template <class T>
  static std::string cell_text_of(const std::string&, const std::vector<T>& list) {
    std::string text;
    for (const T& item : list)
      text += (text.empty() ? "" : std::string(between_values)) + model::Scalar<T>::write(item);
    return text;
  }

  // Everything shown of it is gone.
  template <class T>
  [[nodiscard]] bool is_emptied(const std::string& column, const T& member) const {
    const FieldCells cells = shown(column, member);
    return !cells.empty() && std::all_of(cells.begin(), cells.end(), [this](const auto& cell) {
      return columns_.contains(cell.first);
    });
  }
  [[nodiscard]] bool has_below(const std::string& column) const {
    const auto next = columns_.lower_bound(column + ".");
    return next != columns_.end() && next->starts_with(column + ".");
  }

  template <class T>
  void note_all(const std::string& column, const T& member) {
    for (const auto& [name, cell] : shown(column, member)) note(name, cell_text(cell));
  }
  void note(const std::string& column, std::string from) {
    filling_.changed.push_back({column, std::move(from), ""});
  }

  const std::set<std::string>& columns_;
  const RowCells& cells_;
  Filling& filling_;
  std::string prefix_;
};

}  // namespace traject::tables
