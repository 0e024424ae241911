// Puts the cells of a row into a record, following the one description of its fields.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "base/utf8.hpp"
#include "model/field.hpp"
#include "model/oddities/backwards.hpp"
#include "model/scalar.hpp"
#include "tables/blank.hpp"
#include "tables/import/filling.hpp"

namespace traject::tables {

// Of more items than this that a list begins with and keeps, a change says only that they are there.
inline constexpr std::size_t most_said_again = 50;

class Filler {
 public:
  // `fresh`: the record did not exist, so its required fields must have a cell.
  Filler(const RowCells& cells, const FillRules& rules, Filling& filling, bool fresh, std::string prefix = "")
      : cells_(cells), rules_(rules), filling_(filling), fresh_(fresh), prefix_(std::move(prefix)) {}

  // For an item that each row may add: rows do not have to agree on its value.
  Filler& for_any_row() {
    for_any_row_ = true;
    return *this;
  }

  template <class T>
  void field(std::string_view key, T& member, const model::About& about) {
    fill(prefix_ + std::string(key), member, about);
  }

  // Fills a record, and checks what its fields mean together.
  template <class Record>
  void fill_record(Record& record) {
    describe(*this, record);
    if constexpr (requires { model::is_backwards(record.from, record.until); }) {
      if (model::is_backwards(record.from, record.until)) add_fault(prefix_ + "until", backwards());
    }
  }

 private:
  template <class T>
  void fill(const std::string& column, T& member, const model::About& about) {
    if constexpr (model::IsScalar<T>) {
      const auto value = read<T>(column, about);
      if (!value && fresh_ && about.required && cells_.find(column) == nullptr) {
        return add_fault(column, missing_field(column, cells_.column_number(column) > 0));
      }
      if (!value || (!fresh_ && member == *value)) return;
      note(column, fresh_ ? "" : model::Scalar<T>::write(member), model::Scalar<T>::write(*value));
      member = *value;
    } else if constexpr (requires { describe(*this, member); }) {
      Filler(cells_, rules_, filling_, fresh_, column + ".").fill_record(member);
    }
  }

  template <class T>
  void fill(const std::string& column, std::optional<T>& member, const model::About& about) {
    if constexpr (model::IsScalar<T>) {
      const auto value = read<T>(column, about);
      if (!value && fresh_ && about.required && cells_.find(column) == nullptr) {
        return add_fault(column, missing_field(column, cells_.column_number(column) > 0));
      }
      if (!value || member == value) return;
      note(column, member ? model::Scalar<T>::write(*member) : "", model::Scalar<T>::write(*value));
      member = value;
    } else if (cells_.find(column) != nullptr || cells_.has_below(column)) {
      const bool fresh = !member.has_value();
      T value = member.value_or(T{});
      if constexpr (requires { value.begin(); }) {
        fill(column, value, about);
      } else {
        Filler(cells_, rules_, filling_, fresh, column + ".").fill_record(value);
      }
      member = std::move(value);
    }
  }

  template <class T>
  void fill(const std::string& column, std::vector<T>& list, const model::About& about) {
    if constexpr (model::IsScalar<T>) {
      fill_scalars(column, list, about);
    } else {
      std::size_t count = 0;
      for (; cells_.has_below(numbered(column, count)); ++count)
        fill_item(numbered(column, count), list, count);
      if (count == 0 && cells_.has_below(column)) fill_like(column, list);
    }
  }

  // A map with free keys is not a column.
  template <class T>
  void fill(const std::string&, std::map<std::string, T>&, const model::About&) {}

  template <class T>
  void fill_scalars(const std::string& column, std::vector<T>& list, const model::About& about) {
    const std::string* cell = cells_.find(column);
    const bool says_none = rules_.empty_means_none && !rules_.adds_to_lists && cells_.has_column(column);
    if (cell == nullptr && !says_none) return;
    std::vector<T> wanted = rules_.adds_to_lists ? list : std::vector<T>{};
    const std::string whole = cell == nullptr ? "" : *cell;
    for (const std::string& text : items_in<T>(whole)) {
      const auto value = read_text<T>(column, text, about);
      if (value && std::find(wanted.begin(), wanted.end(), *value) == wanted.end()) wanted.push_back(*value);
    }
    if (wanted == list) return;
    const bool is_reordered =
        wanted.size() == list.size() && std::is_permutation(wanted.begin(), wanted.end(), list.begin());
    if (about.in_any_order && is_reordered) return;
    const std::size_t unsaid = unsaid_of(list, wanted);
    note(column, joined(list, unsaid), joined(wanted, unsaid));
    list = std::move(wanted);
  }

  // How many items at the start of a long list are not said again: with a row for each item, all rows together would
  // say it many times over.
  template <class T>
  static std::size_t unsaid_of(const std::vector<T>& list, const std::vector<T>& wanted) {
    const auto other = std::mismatch(list.begin(), list.end(), wanted.begin(), wanted.end()).first;
    const auto kept = static_cast<std::size_t>(other - list.begin());
    return kept > most_said_again ? kept : 0;
  }

  template <class T>
  static constexpr bool names_person =
      model::target_of<T> == model::ReferenceTarget::person ||
      model::target_of<T> == model::ReferenceTarget::coach;

  // A name has blanks inside, and so does a list of ids.
  template <class T>
  std::vector<std::string> items_in(const std::string& whole) const {
    if (model::Scalar<T>::shape == model::Shape::text) return texts_of(whole);
    if (!names_person<T> || !rules_.person) return list_of(whole);
    std::vector<std::string> items;
    for (const std::string& part : texts_of(whole)) {
      if (std::holds_alternative<std::string>(rules_.person(part))) {
        items.push_back(part);
      } else {
        for (auto& item : list_of(part)) items.push_back(std::move(item));
      }
    }
    return items;
  }

  // The column of an item, counted from 1.
  static std::string numbered(const std::string& column, std::size_t index) {
    return column + "." + std::to_string(index + 1);
  }

  template <class T>
  void fill_item(const std::string& column, std::vector<T>& list, std::size_t index) {
    const bool fresh = index >= list.size();
    if (fresh) list.resize(index + 1);
    Filler(cells_, rules_, filling_, fresh, column + ".").fill_record(list[index]);
  }

  // The row is about the item with the same first field; if there is none, it is a new item.
  template <class T>
  void fill_like(const std::string& column, std::vector<T>& list) {
    const auto named = named_in_row<T>(column);
    const auto item = std::find_if(
        list.begin(), list.end(), [&](const T& one) { return !named || first_field_of(one).text == *named; });
    if (item == list.end()) return fill_item_at_end(column, list);
    Filler(cells_, rules_, filling_, false, column + ".").for_any_row().fill_record(*item);
  }

  template <class T>
  void fill_item_at_end(const std::string& column, std::vector<T>& list) {
    list.emplace_back();
    Filler(cells_, rules_, filling_, true, column + ".").for_any_row().fill_record(list.back());
  }

  struct FirstField {
    std::string name;
    std::string text;
    template <class T>
    void field(std::string_view key, const T& value, const model::About&) {
      if (!name.empty()) return;
      name = key;
      if constexpr (model::IsScalar<T>) text = model::Scalar<T>::write(value);
    }
  };
  template <class T>
  static FirstField first_field_of(const T& item) {
    FirstField first;
    describe(first, item);
    return first;
  }

  // The first field of the item that the row is about; nothing if the row does not say it, or if a cell cannot be read.
  template <class T>
  std::optional<std::string> named_in_row(const std::string& column) const {
    T item{};
    Filling filling;
    Filler(cells_, rules_, filling, false, column + ".").for_any_row().fill_record(item);
    const auto first = first_field_of(item);
    const bool is_read = cells_.find(column + "." + first.name) != nullptr && filling.faults.empty();
    return is_read ? std::optional(first.text) : std::nullopt;
  }

  template <class T>
  std::optional<T> read(const std::string& column, const model::About& about) {
    const std::string* cell = cells_.find(column);
    if (cell == nullptr) return {};
    auto value = read_text<T>(column, *cell, about);
    if (value && !for_any_row_) filling_.given[column] = model::Scalar<T>::write(*value);
    return value;
  }

  template <class T>
  std::optional<T> read_text(const std::string& column, const std::string& cell, const model::About& about) {
    using Scalar = model::Scalar<T>;
    std::string said = cells_.meaning(column, cell);
    if constexpr (names_person<T>) {
      if (rules_.person) {
        Person person = rules_.person(said);
        if (auto* fault = std::get_if<Fault>(&person)) {
          add_fault(column, std::move(*fault));
          return {};
        }
        said = std::move(std::get<std::string>(person));
      }
    }
    const CellText text = canonical_text(Scalar::shape, said, rules_.form);
    if (const auto* error = std::get_if<CellError>(&text)) {
      add_fault(column, {{error->code, message_of(*error)}, hint_of(*error)});
      return {};
    }
    const auto value = Scalar::read(std::get<std::string>(text));
    if (!value) {
      add_fault(column, wrong_shape(Scalar::shape, words_of<T>(), repeated(cell)));
      return {};
    }
    if (!is_in_range(*value, about)) add_fault(column, out_of_range(about));
    if constexpr (model::target_of<T>.has_value()) {
      if (rules_.knows && !rules_.knows(*model::target_of<T>, value->str()))
        add_fault(column, unknown_id(*model::target_of<T>, value->str()));
    }
    return value;
  }

  [[nodiscard]] std::optional<std::string> repeated(const std::string& cell) const {
    std::string text(trimmed(cell));
    return rules_.repeats_texts && base::is_short(text) ? std::optional(std::move(text)) : std::nullopt;
  }

  template <class T>
  static std::vector<std::string> words_of() {
    if constexpr (std::is_enum_v<T>) return {model::words<T>.begin(), model::words<T>.end()};
    return {};
  }

  template <class T>
  static bool is_in_range(const T& value, const model::About& about) {
    if constexpr (std::is_same_v<T, int>) return about.holds(value, 1);
    if constexpr (std::is_same_v<T, base::Number>) return about.holds(value.units(), base::Number::scale);
    if constexpr (std::is_same_v<T, base::Money>) return about.holds(value.cents(), 100);
    return true;
  }

  template <class T>
  static std::string joined(const std::vector<T>& list, std::size_t unsaid) {
    std::string text = unsaid > 0 ? "…" : "";
    for (std::size_t i = unsaid; i < list.size(); ++i)
      text += (text.empty() ? "" : " ") + model::Scalar<T>::write(list[i]);
    return text;
  }

  void note(const std::string& column, std::string from, std::string to) {
    filling_.changed.push_back({column, std::move(from), std::move(to)});
  }
  void add_fault(const std::string& column, Fault fault) {
    fault.column = cells_.column_number(column);
    filling_.faults.push_back(std::move(fault));
  }

  const RowCells& cells_;
  const FillRules& rules_;
  Filling& filling_;
  bool fresh_;
  bool for_any_row_ = false;
  std::string prefix_;
};

}  // namespace traject::tables
