// The functions of a shelf. They take long to compile for every kind of record, so only records.cpp does.
#pragma once

#include "model/shelf.hpp"

namespace traject::model {

template <class Key, class Record>
struct Shelf<Key, Record>::Held {
  std::shared_ptr<const ShelfSource<Key, Record>> source = {};  // empty once everything has been read
  Map read = {};
  std::set<Key> asked = {};  // ids already read from the source, or changed since

  [[nodiscard]] bool may_read(const Key& key) const { return source && !asked.contains(key); }

  // Reads the record from its source into the map; the map's end if there is no such record.
  iterator asked_for(const Key& key) {
    const auto found = read.find(key);
    if (found != read.end() || !may_read(key)) return found;
    auto record = source->read(key);
    asked.insert(key);
    return record ? read.emplace(key, *std::move(record)).first : read.end();
  }

  Map& all() {
    if (!source) return read;
    Map rest;
    source->read_rest(rest, asked);
    read.merge(rest);
    source.reset();
    return read;
  }
};

template <class Key, class Record>
Shelf<Key, Record>::Shelf() : held_(std::make_shared<Held>()) {}
template <class Key, class Record>
Shelf<Key, Record>::Shelf(std::shared_ptr<const ShelfSource<Key, Record>> source) : Shelf() {
  held_->source = std::move(source);
}
template <class Key, class Record>
Shelf<Key, Record>::Shelf(const Shelf& other) = default;
template <class Key, class Record>
Shelf<Key, Record>& Shelf<Key, Record>::operator=(const Shelf& other) = default;
template <class Key, class Record>
Shelf<Key, Record>::~Shelf() = default;

template <class Key, class Record>
auto Shelf<Key, Record>::own() -> Held& {
  if (held_.use_count() > 1) held_ = std::make_shared<Held>(*held_);
  return *held_;
}

template <class Key, class Record>
auto Shelf<Key, Record>::begin() const -> const_iterator {
  return held_->all().begin();
}
template <class Key, class Record>
auto Shelf<Key, Record>::end() const -> const_iterator {
  return held_->read.end();
}
template <class Key, class Record>
auto Shelf<Key, Record>::begin() -> iterator {
  return own().all().begin();
}
template <class Key, class Record>
auto Shelf<Key, Record>::end() -> iterator {
  return own().read.end();
}
template <class Key, class Record>
std::size_t Shelf<Key, Record>::size() const {
  return all().size();
}
template <class Key, class Record>
bool Shelf<Key, Record>::empty() const {
  return all().empty();
}
template <class Key, class Record>
auto Shelf<Key, Record>::all() const -> const Map& {
  return held_->all();
}

template <class Key, class Record>
auto Shelf<Key, Record>::find(const Key& key) const -> const_iterator {
  return held_->asked_for(key);
}
template <class Key, class Record>
auto Shelf<Key, Record>::find(const Key& key) -> iterator {
  return own().asked_for(key);
}
template <class Key, class Record>
bool Shelf<Key, Record>::contains(const Key& key) const {
  return find(key) != end();
}
template <class Key, class Record>
const Record& Shelf<Key, Record>::at(const Key& key) const {
  held_->asked_for(key);
  return held_->read.at(key);
}
template <class Key, class Record>
Record& Shelf<Key, Record>::at(const Key& key) {
  own().asked_for(key);
  return held_->read.at(key);
}

template <class Key, class Record>
std::vector<Key> Shelf<Key, Record>::keys() const {
  std::set<Key> keys;
  for (const auto& [key, record] : held_->read) keys.insert(key);
  for (Key& key : held_->source ? held_->source->keys() : std::vector<Key>{}) {
    if (!held_->asked.contains(key)) keys.insert(std::move(key));
  }
  return {keys.begin(), keys.end()};
}
template <class Key, class Record>
void Shelf<Key, Record>::expect_all_keys() const {
  if (held_->source) held_->source->expect_all_keys();
}
template <class Key, class Record>
bool Shelf<Key, Record>::has(const Key& key) const {
  return held_->read.contains(key) || (held_->may_read(key) && held_->source->has(key));
}

template <class Key, class Record>
void Shelf<Key, Record>::read_ahead(std::vector<Key> keys) const {
  if (!held_->source) return;
  std::erase_if(keys, [&](const Key& key) { return held_->read.contains(key) || !held_->may_read(key); });
  Map ahead;
  held_->source->read_ahead(ahead, keys);
  for (const auto& entry : ahead) held_->asked.insert(held_->asked.end(), entry.first);
  held_->read.merge(ahead);
}

template <class Key, class Record>
std::optional<Record> Shelf<Key, Record>::peek(const Key& key) const {
  if (const auto found = held_->read.find(key); found != held_->read.end()) return found->second;
  return held_->may_read(key) ? held_->source->read(key) : std::nullopt;
}
template <class Key, class Record>
void Shelf<Key, Record>::peek_rest(Map& read, std::set<Key> without) const {
  for (const auto& [key, record] : held_->read) {
    if (!without.contains(key)) read.emplace(key, record);
  }
  without.insert(held_->asked.begin(), held_->asked.end());
  if (held_->source) held_->source->read_rest(read, without);
}
template <class Key, class Record>
void Shelf<Key, Record>::peek_ahead(Map& read, const std::vector<Key>& keys) const {
  std::vector<Key> unread;
  for (const Key& key : keys) {
    if (const auto found = held_->read.find(key); found != held_->read.end()) {
      read.insert(*found);
    } else if (held_->may_read(key)) {
      unread.push_back(key);
    }
  }
  if (held_->source) held_->source->read_ahead(read, unread);
}

template <class Key, class Record>
Record& Shelf<Key, Record>::operator[](const Key& key) {
  Held& held = own();
  if (held.may_read(key)) held.asked_for(key);
  return held.read.try_emplace(held.read.end(), key)->second;  // mostly in order
}
template <class Key, class Record>
auto Shelf<Key, Record>::emplace(const Key& key, Record record) -> std::pair<iterator, bool> {
  own().asked_for(key);
  return held_->read.emplace(key, std::move(record));
}
template <class Key, class Record>
auto Shelf<Key, Record>::insert_or_assign(const Key& key, Record record) -> std::pair<iterator, bool> {
  own().asked.insert(key);
  return held_->read.insert_or_assign(key, std::move(record));
}
template <class Key, class Record>
void Shelf<Key, Record>::erase(const Key& key) {
  own().asked.insert(key);
  held_->read.erase(key);
}

}  // namespace traject::model
