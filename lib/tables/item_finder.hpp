// Finds the item of a list that a row speaks of.
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

// The scalars of an item by the names of their fields; the required ones apart.
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

  // What these fields hold, as one text.
  [[nodiscard]] std::string of(const std::vector<std::string>& fields) const {
    std::string text;
    for (const auto& field : fields) {
      const auto found = texts.find(field);
      text += (found == texts.end() ? "" : found->second) + '\n';
    }
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

// With keys, an item is the one with the same keys. Without, each item is found once: an equal one before one that does
// not contradict, so that two equal invoices are two.
class ItemFinder {
 public:
  template <class Item>
  ItemFinder(const std::vector<Item>& items, std::vector<std::string> keys) : keys_(std::move(keys)) {
    for (std::size_t i = 0; i < items.size(); ++i) put(i, items[i]);
  }

  template <class Item>
  std::optional<std::size_t> find(const std::vector<Item>& items, const Item& wanted) {
    const ItemTexts texts(wanted);
    const auto found = places_.find(texts.of(keys_.empty() ? texts.required : keys_));
    if (found == places_.end()) return {};
    if (!keys_.empty()) return found->second.front();
    const auto free = [&](std::size_t place) { return !found_.contains(place); };
    const auto equal = [&](std::size_t place) { return free(place) && items[place] == wanted; };
    const auto near = [&](std::size_t place) {
      return free(place) && !texts.contradicts(ItemTexts(items[place]));
    };
    auto place = std::find_if(found->second.begin(), found->second.end(), equal);
    if (place == found->second.end()) place = std::find_if(found->second.begin(), found->second.end(), near);
    if (place == found->second.end()) return {};
    found_.insert(*place);
    return *place;
  }

  // An item that a row has added is that row's.
  template <class Item>
  void add(std::size_t place, const Item& item) {
    put(place, item);
    found_.insert(place);
  }

 private:
  template <class Item>
  void put(std::size_t place, const Item& item) {
    const ItemTexts texts(item);
    places_[texts.of(keys_.empty() ? texts.required : keys_)].push_back(place);
  }

  std::vector<std::string> keys_;
  std::map<std::string, std::vector<std::size_t>> places_;
  std::set<std::size_t> found_;
};

}  // namespace traject::tables
