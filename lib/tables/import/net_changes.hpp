// What rows about the same thing change together: a row may take away what another one says again.
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/scalar.hpp"
#include "tables/import/filling.hpp"
#include "tables/record_cells.hpp"

namespace traject::tables {

// The fields in which two records or items differ, by column, without the places in lists: "completed.date".
class Differences {
 public:
  template <class T>
  Differences(const T& before, const T& after) {
    const FieldCells was = cells_of(before);
    const FieldCells is = cells_of(after);
    add_different(was, is);
    add_different(is, was);
  }

  // Keeps the changes that are left when all rows are read.
  void keep_in(std::vector<FieldChange>& changes) const {
    std::erase_if(changes, [this](const FieldChange& change) {
      return !tells_history(change.field) && !columns_.contains(without_places(change.field));
    });
  }

 private:
  template <class T>
  static FieldCells cells_of(const T& value) {
    FieldCells cells;
    ListLengths lengths;
    CellLister lister(cells, lengths);
    describe(lister, value);
    return cells;
  }

  void add_different(const FieldCells& some, const FieldCells& others) {
    for (const auto& [column, cell] : some) {
      const auto other = others.find(column);
      if (other == others.end() || !(other->second == cell)) columns_.insert(without_places(column));
    }
  }

  template <class Visit>
  static void for_each_key(std::string_view column, const Visit& visit) {
    while (!column.empty()) {
      const std::size_t dot = std::min(column.find('.'), column.size());
      visit(column.substr(0, dot));
      column.remove_prefix(std::min(dot + 1, column.size()));
    }
  }
  // The cells of a record do not show it.
  static bool tells_history(std::string_view column) {
    bool tells = false;
    for_each_key(column, [&](std::string_view key) { tells = tells || is_history(key); });
    return tells;
  }
  static std::string without_places(std::string_view column) {
    std::string text;
    for_each_key(column, [&](std::string_view key) {
      if (!model::Scalar<int>::read(std::string(key))) text += (text.empty() ? "" : ".") + std::string(key);
    });
    return text;
  }

  std::set<std::string> columns_;
};

}  // namespace traject::tables
