// Records of one type by id. A record is read once, when somebody asks for it; going over a shelf reads all of it. A record that
// nobody asks for is not read. A record that is not valid is an error for anyone who asks: base::InvalidRecords. Going over a shelf
// throws it once, with everything that is wrong on the shelf.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace traject::model {

// Where a shelf finds its records. It knows no disk: behind it may be a folder, or another shelf as seen on some day.
template <class Key, class Record>
class ShelfSource {
 public:
  virtual ~ShelfSource() = default;
  // The ids of the files that exist, in order, whatever is in them.
  [[nodiscard]] virtual std::vector<Key> keys() const = 0;
  [[nodiscard]] virtual bool has(const Key& key) const = 0;
  // Nothing if there is no such record.
  [[nodiscard]] virtual std::optional<Record> read(const Key& key) const = 0;
  // Adds all records except those with these ids.
  virtual void read_rest(std::map<Key, Record>& read, const std::set<Key>& without) const = 0;
  // Adds those of these records that are valid, or as many of them as can be read together.
  virtual void read_ahead(std::map<Key, Record>&, const std::vector<Key>&) const {}
};

// Used like a std::map, with the same order; a reference to a record is valid as long as its shelf. A copy reads by itself.
template <class Key, class Record>
class Shelf {
 public:
  using Map = std::map<Key, Record>;
  using key_type = Key;
  using mapped_type = Record;
  using value_type = typename Map::value_type;
  using const_iterator = typename Map::const_iterator;
  using iterator = typename Map::iterator;

  Shelf() = default;
  explicit Shelf(std::shared_ptr<const ShelfSource<Key, Record>> source) : source_(std::move(source)) {}

  [[nodiscard]] const_iterator begin() const { return rest().begin(); }
  [[nodiscard]] const_iterator end() const { return read_.end(); }
  [[nodiscard]] iterator begin() { return rest().begin(); }
  [[nodiscard]] iterator end() { return read_.end(); }
  [[nodiscard]] std::size_t size() const { return rest().size(); }
  [[nodiscard]] bool empty() const { return rest().empty(); }

  // All of it, read.
  [[nodiscard]] const Map& all() const { return rest(); }

  [[nodiscard]] const_iterator find(const Key& key) const { return asked_for(key); }
  [[nodiscard]] iterator find(const Key& key) { return asked_for(key); }
  [[nodiscard]] bool contains(const Key& key) const { return find(key) != end(); }
  // Throws std::out_of_range if there is no such record.
  [[nodiscard]] const Record& at(const Key& key) const { return const_cast<Shelf*>(this)->at(key); }
  [[nodiscard]] Record& at(const Key& key) {
    asked_for(key);
    return read_.at(key);
  }

  // The ids without reading the records, so including records that are not valid, or not yet known on the day of a view.
  [[nodiscard]] std::vector<Key> keys() const {
    std::set<Key> keys;
    for (const auto& [key, record] : read_) keys.insert(key);
    for (Key& key : source_ ? source_->keys() : std::vector<Key>{}) {
      if (!asked_.contains(key)) keys.insert(std::move(key));
    }
    return {keys.begin(), keys.end()};
  }
  [[nodiscard]] bool has(const Key& key) const {
    return read_.contains(key) || (source_ && !asked_.contains(key) && source_->has(key));
  }

  // Reads records together that somebody will ask for, which is quicker than one after another. One that is not valid is an
  // error when it is asked for, as it is without this.
  void read_ahead(std::vector<Key> keys) const {
    if (!source_) return;
    std::erase_if(keys, [&](const Key& key) { return read_.contains(key) || asked_.contains(key); });
    Map ahead;
    source_->read_ahead(ahead, keys);
    for (const auto& entry : ahead) asked_.insert(asked_.end(), entry.first);
    read_.merge(ahead);
  }

  // For a source that shows this shelf as it is on some day: what is here, read for somebody else.
  [[nodiscard]] std::optional<Record> peek(const Key& key) const {
    if (const auto found = read_.find(key); found != read_.end()) return found->second;
    return source_ && !asked_.contains(key) ? source_->read(key) : std::nullopt;
  }
  void peek_rest(Map& read, std::set<Key> without) const {
    for (const auto& [key, record] : read_) {
      if (!without.contains(key)) read.emplace(key, record);
    }
    without.insert(asked_.begin(), asked_.end());
    if (source_) source_->read_rest(read, without);
  }

  void peek_ahead(Map& read, const std::vector<Key>& keys) const {
    std::vector<Key> unread;
    for (const Key& key : keys) {
      if (const auto found = read_.find(key); found != read_.end()) {
        read.insert(*found);
      } else if (!asked_.contains(key)) {
        unread.push_back(key);
      }
    }
    if (source_) source_->read_ahead(read, unread);
  }

  Record& operator[](const Key& key) {
    asked_for(key);
    return read_[key];
  }
  template <class... Arguments>
  std::pair<iterator, bool> emplace(const Key& key, Arguments&&... arguments) {
    asked_for(key);
    return read_.emplace(key, std::forward<Arguments>(arguments)...);
  }
  std::pair<iterator, bool> insert_or_assign(const Key& key, Record record) {
    asked_.insert(key);
    return read_.insert_or_assign(key, std::move(record));
  }
  void erase(const Key& key) {
    asked_.insert(key);
    read_.erase(key);
  }

 private:
  // Reads the record from its source into the map; the map's end if there is none.
  iterator asked_for(const Key& key) const {
    const auto found = read_.find(key);
    if (found != read_.end() || !source_ || asked_.contains(key)) return found;
    auto record = source_->read(key);
    asked_.insert(key);
    return record ? read_.emplace(key, *std::move(record)).first : read_.end();
  }

  Map& rest() const {
    if (!source_) return read_;
    Map rest;
    source_->read_rest(rest, asked_);
    read_.merge(rest);
    source_.reset();
    return read_;
  }

  mutable std::shared_ptr<const ShelfSource<Key, Record>> source_;  // empty once everything has been read
  mutable Map read_;
  mutable std::set<Key> asked_;  // what the source knows about these has been read, or changed since
};

// A record that a folder has once.
template <class Record>
class Sheet {
 public:
  Sheet() = default;
  explicit Sheet(std::function<Record()> read) : read_(std::move(read)) {}
  Sheet& operator=(Record record) {
    record_ = std::move(record);
    return *this;
  }

  [[nodiscard]] const Record& operator*() const {
    if (!record_) record_ = read_ ? read_() : Record{};
    return *record_;
  }
  [[nodiscard]] const Record* operator->() const { return &**this; }
  [[nodiscard]] Record& operator*() { return const_cast<Record&>(*std::as_const(*this)); }
  [[nodiscard]] Record* operator->() { return &**this; }

 private:
  std::function<Record()> read_;
  mutable std::optional<Record> record_;
};

}  // namespace traject::model
