// What a spreadsheet shows of a record: a column for each of its fields, and a cell for each value. The counterpart of
// fill.hpp, following the same description.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/field.hpp"
#include "model/reference.hpp"
#include "model/scalar.hpp"
#include "workbook/book.hpp"

namespace traject::tables {

struct FieldColumn {
  std::string name;  // as in columns_of(), with a number for an item of a list: "completed.2.date"
  model::Shape shape = model::Shape::text;
  bool is_required = false;
  bool is_list = false;                                  // several values in one cell
  std::vector<std::string> words = {};                   // all words that it accepts
  std::optional<model::ReferenceTarget> points_to = {};  // what its id refers to
  model::About about = {};
};

using FieldCells = std::map<std::string, workbook::Cell>;  // by column; without the empty ones
using ListLengths =
    std::map<std::string, std::size_t>;  // for lists of maps, by column: "completed"; 1 for a seldom one

// A spreadsheet does not show what was true before: it has a row for what is true now.
[[nodiscard]] inline bool is_history(std::string_view key) {
  return key.starts_with("earlier") || key == "withdrawn_in_error" || key == "imported";
}

// Only a command or an exception writes it: a spreadsheet has columns for it only if some record has it.
[[nodiscard]] inline bool is_seldom(std::string_view key) {
  return key == "past" || key == "hold" || key == "forgotten";
}

// Several values in one cell.
inline constexpr std::string_view between_values = "; ";

class CellLister {
 public:
  CellLister(FieldCells& cells, ListLengths& lengths, std::string prefix = "")
      : cells_(cells), lengths_(lengths), prefix_(std::move(prefix)) {}

  template <class T>
  void field(std::string_view key, const T& member, const model::About&) {
    if (!is_history(key)) show(prefix_ + std::string(key), member);
  }

 private:
  template <class T>
  void show(const std::string& column, const T& member) {
    if constexpr (model::IsScalar<T>) {
      cells_[column] = cell_of(member);
    } else if constexpr (requires(CellLister lister) { describe(lister, member); }) {
      CellLister inner(cells_, lengths_, column + ".");
      describe(inner, member);
    }
  }
  template <class T>
  void show(const std::string& column, const std::optional<T>& member) {
    if (!member) return;
    if (is_seldom(column)) lengths_[column] = 1;
    show(column, *member);
  }
  template <class T>
  void show(const std::string& column, const std::vector<T>& list) {
    if constexpr (model::IsScalar<T>) {
      std::string text;
      for (const T& item : list)
        text += (text.empty() ? "" : std::string(between_values)) + model::Scalar<T>::write(item);
      if (!text.empty()) cells_[column] = text;
    } else {
      std::size_t& length = lengths_[column];
      length = std::max(length, list.size());
      for (std::size_t i = 0; i < list.size(); ++i) show(column + "." + std::to_string(i + 1), list[i]);
    }
  }
  template <class T>
  void show(const std::string&, const std::map<std::string, T>&) {}

  template <class T>
  static workbook::Cell cell_of(const T& value) {
    if constexpr (std::is_same_v<T, int>) {
      return std::int64_t{value};
    } else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, base::Number> ||
                         std::is_same_v<T, base::Money> || std::is_same_v<T, base::Date> ||
                         std::is_same_v<T, base::TimeOfDay> || std::is_same_v<T, base::Moment>) {
      return value;
    } else {
      return model::Scalar<T>::write(value);
    }
  }

  FieldCells& cells_;
  ListLengths& lengths_;
  std::string prefix_;
};

class FieldColumnLister {
 public:
  FieldColumnLister(std::vector<FieldColumn>& columns, const ListLengths& lengths, std::string prefix = "",
                    bool in_optional = false)
      : columns_(columns), lengths_(lengths), prefix_(std::move(prefix)), in_optional_(in_optional) {}

  template <class T>
  void field(std::string_view key, const T& member, const model::About& about) {
    const std::string column = prefix_ + std::string(key);
    if (!is_history(key) && (!is_seldom(column) || lengths_.contains(column))) list(column, member, about);
  }

 private:
  template <class T>
  void list(const std::string& column, const T& member, const model::About& about) {
    if constexpr (model::IsScalar<T>) {
      add<T>(column, about, false);
    } else if constexpr (requires(FieldColumnLister lister) { describe(lister, member); }) {
      FieldColumnLister inner(columns_, lengths_, column + ".", in_optional_ || !about.required);
      describe(inner, member);
    }
  }
  template <class T>
  void list(const std::string& column, const std::optional<T>&, const model::About& about) {
    const T held{};
    list(column, held, about);
  }
  template <class T>
  void list(const std::string& column, const std::vector<T>&, const model::About& about) {
    if constexpr (model::IsScalar<T>) {
      add<T>(column, about, true);
    } else {
      const auto found = lengths_.find(column);
      const std::size_t length = found == lengths_.end() ? 0 : found->second;
      const std::size_t room = is_seldom(column) ? 0 : 1;  // for one more
      const T item{};
      for (std::size_t i = 0; i < length + room; ++i) {
        FieldColumnLister inner(columns_, lengths_, column + "." + std::to_string(i + 1) + ".", true);
        describe(inner, item);
      }
    }
  }
  template <class T>
  void list(const std::string&, const std::map<std::string, T>&, const model::About&) {}

  template <class T>
  void add(const std::string& column, const model::About& about, bool is_list) {
    FieldColumn one{column, model::Scalar<T>::shape, about.required && !in_optional_, is_list};
    if constexpr (std::is_enum_v<T>) one.words.assign(model::words<T>.begin(), model::words<T>.end());
    one.points_to = model::target_of<T>;
    one.about = about;
    columns_.push_back(std::move(one));
  }

  std::vector<FieldColumn>& columns_;
  const ListLengths& lengths_;
  std::string prefix_;
  bool in_optional_;
};

}  // namespace traject::tables
