// Rows that say together what a list holds may come in any order; a list whose order means nothing keeps the one on file.
#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/field.hpp"
#include "model/scalar.hpp"

namespace traject::tables {

using ListsOnFile =
    std::map<std::string, std::map<std::string, std::size_t>>;  // by field: the place of each item

// Visits what is on file to remember its lists, and then what the rows made of it to put those in the same order, with what is
// new at the end.
class OrderKeeper {
 public:
  explicit OrderKeeper(ListsOnFile& lists, std::string prefix = "")
      : lists_(lists), prefix_(std::move(prefix)) {}

  template <class T>
  void field(std::string_view key, T& member, const model::About& about) {
    visit(prefix_ + std::string(key), member, about);
  }

 private:
  template <class T>
  void visit(const std::string& field, T& member, const model::About&) {
    if constexpr (!model::IsScalar<T> && requires(OrderKeeper inner) { describe(inner, member); }) {
      OrderKeeper inner(lists_, field + ".");
      describe(inner, member);
    }
  }
  template <class T>
  void visit(const std::string& field, std::optional<T>& member, const model::About& about) {
    if (member) visit(field, *member, about);
  }
  template <class T>
  void visit(const std::string& field, const std::optional<T>& member, const model::About& about) {
    if (member) visit(field, *member, about);
  }
  template <class T>
  void visit(const std::string& field, const std::vector<T>& list, const model::About& about) {
    if constexpr (model::IsScalar<T>) {
      if (!about.in_any_order) return;
      auto& places = lists_[field];
      for (const T& item : list) places.emplace(model::Scalar<T>::write(item), places.size());
    }
  }
  template <class T>
  void visit(const std::string& field, std::vector<T>& list, const model::About& about) {
    if constexpr (model::IsScalar<T>) {
      const auto on_file = lists_.find(field);
      if (!about.in_any_order || on_file == lists_.end()) return;
      std::stable_sort(list.begin(), list.end(), [&](const T& one, const T& other) {
        return place(on_file->second, one) < place(on_file->second, other);
      });
    }
  }

  // After all others where it is new.
  template <class T>
  static std::size_t place(const std::map<std::string, std::size_t>& places, const T& item) {
    const auto found = places.find(model::Scalar<T>::write(item));
    return found == places.end() ? places.size() : found->second;
  }

  ListsOnFile& lists_;
  std::string prefix_;
};

template <class T>
void keep_order(const T& on_file, T& made) {
  ListsOnFile lists;
  OrderKeeper keeper(lists);
  describe(keeper, on_file);
  if (!lists.empty()) describe(keeper, made);
}

}  // namespace traject::tables
