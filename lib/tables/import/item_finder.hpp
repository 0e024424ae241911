// Finds the item of a list that a row is about.
#pragma once

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/field.hpp"
#include "model/scalar.hpp"

namespace traject::tables {

// The scalars of an item by the names of their fields, with the required ones kept separately.
class ItemTexts {
 public:
  template <class Item>
  explicit ItemTexts(const Item& item) {
    describe(*this, item);
  }

  template <class T>
  void field(std::string_view key, const T& member, const model::About& about) {
    if constexpr (model::IsScalar<T>) {
      texts[std::string(key)] = model::Scalar<T>::write(member);
      if (about.required) required.emplace_back(key);
    }
  }
  template <class T>
  void field(std::string_view key, const std::optional<T>& member, const model::About& about) {
    if (member) field(key, *member, {.doc = about.doc});
  }
  template <class T>
  void field(std::string_view, const std::vector<T>&, const model::About&) {}

  // The values of these fields, as one text.
  [[nodiscard]] std::string of(const std::vector<std::string>& fields) const {
    std::string text;
    for (const auto& field : fields) {
      const auto found = texts.find(field);
      text += (found == texts.end() ? "" : found->second) + '\0';
    }
    return text;
  }
  // All values, as one text.
  [[nodiscard]] std::string whole() const {
    std::string text;
    for (const auto& [field, value] : texts) text += field + '\0' + value + '\0';
    return text;
  }
  [[nodiscard]] std::vector<std::string> fields() const {
    std::vector<std::string> names;
    for (const auto& [field, value] : texts) names.push_back(field);
    return names;
  }

  std::map<std::string, std::string> texts;
  std::vector<std::string> required;
};

// Of a list with keys: an item is the one with the same keys.
class KeyedItems {
 public:
  template <class Item>
  KeyedItems(const std::vector<Item>& items, std::vector<std::string> keys) : keys_(std::move(keys)) {
    for (std::size_t i = 0; i < items.size(); ++i) add(i, items[i]);
  }

  template <class Item>
  [[nodiscard]] std::optional<std::size_t> find(const Item& wanted) const {
    const auto found = places_.find(ItemTexts(wanted).of(keys_));
    return found == places_.end() ? std::nullopt : std::optional(found->second);
  }
  template <class Item>
  void add(std::size_t place, const Item& item) {
    places_.emplace(ItemTexts(item).of(keys_), place);
  }

 private:
  std::vector<std::string> keys_;
  std::map<std::string, std::size_t> places_;
};

// Of a list without keys: each item is taken once, so two equal invoices are two. All rows take their equal items first; the
// others may take what is left and does not contradict them, the nearest first.
class UnkeyedItems {
 public:
  // `absence_counts`: fields of which no value is a value too, as model::RecordTraits has them.
  template <class Item>
  UnkeyedItems(const std::vector<Item>& items, std::vector<std::string> absence_counts)
      : absence_counts_(std::move(absence_counts)) {
    for (std::size_t i = 0; i < items.size(); ++i) add(left_, i, items[i]);
  }

  // A row that is known to be about this one has it.
  template <class Item>
  void take(std::size_t place, const Item& item) {
    if (Group* group = equal_to(item)) group->places.erase(place);
  }

  template <class Item>
  [[nodiscard]] std::optional<std::size_t> take_equal(const Item& wanted) {
    Group* group = equal_to(wanted);
    return group == nullptr ? std::nullopt : take_first(*group);
  }

  // For each of these the place of its item, if it has one.
  template <class Item>
  [[nodiscard]] std::vector<std::optional<std::size_t>> take_near(const std::vector<Item>& wanted) {
    Groups rows;
    for (std::size_t i = 0; i < wanted.size(); ++i) add(rows, i, wanted[i]);
    std::vector<std::optional<std::size_t>> found(wanted.size());
    for (auto& [kind, of_kind] : rows) {
      const auto items = left_.find(kind);
      if (items != left_.end()) share_out(items->second, of_kind, found);
    }
    return found;
  }

 private:
  struct Group {
    ItemTexts texts;  // of each of them
    std::set<std::size_t> places;
  };
  using OfKind = std::map<std::string, Group>;   // by all values
  using Groups = std::map<std::string, OfKind>;  // by the values that items about the same thing share
  // Rows with these fields may fit items with those, where they have the same values in the fields that both have.
  struct Fit {
    std::vector<std::string> shared;
    std::size_t only_one_has = 0;
    const std::vector<Group*>* rows;
    const std::vector<Group*>* items;
  };
  using ByFields = std::map<std::vector<std::string>, std::vector<Group*>>;

  [[nodiscard]] std::string kind_of(const ItemTexts& texts) const {
    return texts.of(texts.required) + texts.of(absence_counts_);
  }

  template <class Item>
  void add(Groups& groups, std::size_t place, const Item& item) const {
    ItemTexts texts(item);
    OfKind& of_kind = groups[kind_of(texts)];
    std::string whole = texts.whole();
    of_kind.try_emplace(std::move(whole), Group{std::move(texts), {}}).first->second.places.insert(place);
  }

  template <class Item>
  [[nodiscard]] Group* equal_to(const Item& item) {
    const ItemTexts texts(item);
    const auto kind = left_.find(kind_of(texts));
    if (kind == left_.end()) return nullptr;
    const auto group = kind->second.find(texts.whole());
    return group == kind->second.end() ? nullptr : &group->second;
  }

  static std::optional<std::size_t> take_first(Group& group) {
    if (group.places.empty()) return {};
    return group.places.extract(group.places.begin()).value();
  }

  // In the order of their places.
  static ByFields by_fields(OfKind& of_kind) {
    ByFields groups;
    for (auto& [values, group] : of_kind) {
      if (!group.places.empty()) groups[group.texts.fields()].push_back(&group);
    }
    for (auto& [fields, same] : groups)
      std::ranges::sort(same, {}, [](const Group* group) { return *group->places.begin(); });
    return groups;
  }

  static void share_out(OfKind& items, OfKind& rows, std::vector<std::optional<std::size_t>>& found) {
    const ByFields of_rows = by_fields(rows);
    const ByFields of_items = by_fields(items);
    std::vector<Fit> fits;
    for (const auto& [row_fields, some] : of_rows) {
      for (const auto& [item_fields, others] : of_items) {
        Fit& fit = fits.emplace_back(Fit{{}, 0, &some, &others});
        std::ranges::set_intersection(row_fields, item_fields, std::back_inserter(fit.shared));
        fit.only_one_has = row_fields.size() + item_fields.size() - 2 * fit.shared.size();
      }
    }
    std::ranges::stable_sort(fits, {}, &Fit::only_one_has);
    for (const Fit& fit : fits) share_out(fit, found);
  }

  static void share_out(const Fit& fit, std::vector<std::optional<std::size_t>>& found) {
    std::map<std::string, std::vector<Group*>> left;  // the first at the back
    for (auto item = fit.items->rbegin(); item != fit.items->rend(); ++item)
      left[(*item)->texts.of(fit.shared)].push_back(*item);
    for (Group* row : *fit.rows) {
      const auto same = left.find(row->texts.of(fit.shared));
      if (same == left.end()) continue;
      auto& there = same->second;
      while (!there.empty() && !row->places.empty()) {
        if (const auto item = take_first(*there.back())) {
          found[*take_first(*row)] = item;
        } else {
          there.pop_back();
        }
      }
    }
  }

  std::vector<std::string> absence_counts_;
  Groups left_;  // what no row has taken
};

}  // namespace traject::tables
