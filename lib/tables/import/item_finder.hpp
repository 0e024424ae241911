// Finds the item of a list that a row is about.
#pragma once

#include <algorithm>
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
      text += (found == texts.end() ? "" : found->second) + '\n';
    }
    return text;
  }
  // All values, as one text.
  [[nodiscard]] std::string whole() const {
    std::string text;
    for (const auto& [field, value] : texts) text += field + '\n' + value + '\n';
    return text;
  }
  [[nodiscard]] bool contradicts(const ItemTexts& other) const {
    return std::any_of(texts.begin(), texts.end(), [&](const auto& entry) {
      const auto found = other.texts.find(entry.first);
      return found != other.texts.end() && found->second != entry.second;
    });
  }

  std::map<std::string, std::string> texts;
  std::vector<std::string> required;
};

// With keys, an item is the one with the same keys. Without keys, each item is found once, and an equal item comes before one
// that does not contradict, so two equal invoices are two.
class ItemFinder {
 public:
  template <class Item>
  ItemFinder(const std::vector<Item>& items, std::vector<std::string> keys) : keys_(std::move(keys)) {
    for (std::size_t i = 0; i < items.size(); ++i) put(i, items[i]);
  }

  template <class Item>
  std::optional<std::size_t> find(const std::vector<Item>& items, const Item& wanted) {
    const ItemTexts texts(wanted);
    if (!keys_.empty()) return by_keys(texts);
    auto place = first_of(equal_, texts.whole(), [&](std::size_t i) { return items[i] == wanted; });
    if (!place)
      place = first_of(near_, texts.of(texts.required),
                       [&](std::size_t i) { return !texts.contradicts(ItemTexts(items[i])); });
    if (place) take(*place, ItemTexts(items[*place]));
    return place;
  }

  // An item that a row has added belongs to that row: without keys, no other row finds it.
  template <class Item>
  void add(std::size_t place, const Item& item) {
    if (!keys_.empty()) put(place, item);
  }

 private:
  using Places = std::map<std::string, std::set<std::size_t>>;

  template <class Item>
  void put(std::size_t place, const Item& item) {
    const ItemTexts texts(item);
    if (!keys_.empty()) {
      by_keys_.emplace(texts.of(keys_), place);
    } else {
      equal_[texts.whole()].insert(place);
      near_[texts.of(texts.required)].insert(place);
    }
  }

  [[nodiscard]] std::optional<std::size_t> by_keys(const ItemTexts& texts) const {
    const auto found = by_keys_.find(texts.of(keys_));
    return found == by_keys_.end() ? std::nullopt : std::optional(found->second);
  }

  template <class Fits>
  static std::optional<std::size_t> first_of(const Places& places, const std::string& text,
                                             const Fits& fits) {
    const auto same = places.find(text);
    if (same == places.end()) return {};
    const auto found = std::find_if(same->second.begin(), same->second.end(), fits);
    return found == same->second.end() ? std::nullopt : std::optional(*found);
  }

  void take(std::size_t place, const ItemTexts& texts) {
    equal_[texts.whole()].erase(place);
    near_[texts.of(texts.required)].erase(place);
  }

  std::vector<std::string> keys_;
  std::map<std::string, std::size_t> by_keys_;
  // The items that no row has found yet: by all their values, and by their required fields.
  Places equal_;
  Places near_;
};

}  // namespace traject::tables
