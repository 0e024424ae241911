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
  // Throws base::InvalidRecords if there may be records whose ids nobody can tell.
  virtual void expect_all_keys() const {}
  [[nodiscard]] virtual bool has(const Key& key) const = 0;
  // Nothing if there is no such record.
  [[nodiscard]] virtual std::optional<Record> read(const Key& key) const = 0;
  // Adds all records except those with these ids.
  virtual void read_rest(std::map<Key, Record>& read, const std::set<Key>& without) const = 0;
  // Adds those of these records that are valid, or as many of them as can be read together.
  virtual void read_ahead(std::map<Key, Record>&, const std::vector<Key>&) const {}
};

// Used like a std::map, with the same order; a reference to a record is valid as long as its shelf is there and unchanged.
// Copies share what is read, until one of them may be changed: from then on it reads by itself.
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
  explicit Shelf(std::shared_ptr<const ShelfSource<Key, Record>> source) {
    held_->source = std::move(source);
  }
  // None is moved: a shelf always holds something.
  Shelf(const Shelf& other) = default;
  Shelf& operator=(const Shelf& other) = default;

  [[nodiscard]] const_iterator begin() const { return held_->all().begin(); }
  [[nodiscard]] const_iterator end() const { return held_->read.end(); }
  [[nodiscard]] iterator begin() { return own().all().begin(); }
  [[nodiscard]] iterator end() { return own().read.end(); }
  [[nodiscard]] std::size_t size() const { return all().size(); }
  [[nodiscard]] bool empty() const { return all().empty(); }

  // All of it, read.
  [[nodiscard]] const Map& all() const { return held_->all(); }

  [[nodiscard]] const_iterator find(const Key& key) const { return held_->asked_for(key); }
  [[nodiscard]] iterator find(const Key& key) { return own().asked_for(key); }
  [[nodiscard]] bool contains(const Key& key) const { return find(key) != end(); }
  // Throws std::out_of_range if there is no such record.
  [[nodiscard]] const Record& at(const Key& key) const {
    held_->asked_for(key);
    return held_->read.at(key);
  }
  [[nodiscard]] Record& at(const Key& key) {
    own().asked_for(key);
    return held_->read.at(key);
  }

  // The ids without reading the records, so including records that are not valid, or not yet known on the day of a view.
  [[nodiscard]] std::vector<Key> keys() const {
    std::set<Key> keys;
    for (const auto& [key, record] : held_->read) keys.insert(key);
    for (Key& key : held_->source ? held_->source->keys() : std::vector<Key>{}) {
      if (!held_->asked.contains(key)) keys.insert(std::move(key));
    }
    return {keys.begin(), keys.end()};
  }
  // For those who go over the ids and must not miss a record.
  void expect_all_keys() const {
    if (held_->source) held_->source->expect_all_keys();
  }
  [[nodiscard]] bool has(const Key& key) const {
    return held_->read.contains(key) || (held_->may_read(key) && held_->source->has(key));
  }

  // Reads records together that somebody will ask for, which is quicker than one after another. One that is not valid is an
  // error when it is asked for, as it is without this.
  void read_ahead(std::vector<Key> keys) const {
    if (!held_->source) return;
    std::erase_if(keys, [&](const Key& key) { return held_->read.contains(key) || !held_->may_read(key); });
    Map ahead;
    held_->source->read_ahead(ahead, keys);
    for (const auto& entry : ahead) held_->asked.insert(held_->asked.end(), entry.first);
    held_->read.merge(ahead);
  }

  // For a source that shows this shelf as it is on some day: what is here, read for somebody else.
  [[nodiscard]] std::optional<Record> peek(const Key& key) const {
    if (const auto found = held_->read.find(key); found != held_->read.end()) return found->second;
    return held_->may_read(key) ? held_->source->read(key) : std::nullopt;
  }
  void peek_rest(Map& read, std::set<Key> without) const {
    for (const auto& [key, record] : held_->read) {
      if (!without.contains(key)) read.emplace(key, record);
    }
    without.insert(held_->asked.begin(), held_->asked.end());
    if (held_->source) held_->source->read_rest(read, without);
  }

  void peek_ahead(Map& read, const std::vector<Key>& keys) const {
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

  Record& operator[](const Key& key) {
    own().asked_for(key);
    return held_->read[key];
  }
  template <class... Arguments>
  std::pair<iterator, bool> emplace(const Key& key, Arguments&&... arguments) {
    own().asked_for(key);
    return held_->read.emplace(key, std::forward<Arguments>(arguments)...);
  }
  std::pair<iterator, bool> insert_or_assign(const Key& key, Record record) {
    own().asked.insert(key);
    return held_->read.insert_or_assign(key, std::move(record));
  }
  void erase(const Key& key) {
    own().asked.insert(key);
    held_->read.erase(key);
  }

 private:
  struct Held {
    std::shared_ptr<const ShelfSource<Key, Record>> source = {};  // empty once everything has been read
    Map read = {};
    std::set<Key> asked = {};  // what the source knows about these has been read, or changed since

    [[nodiscard]] bool may_read(const Key& key) const { return source && !asked.contains(key); }

    // Reads the record from its source into the map; the map's end if there is none.
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

  // What this shelf holds, shared with no other, so that it may be changed.
  Held& own() {
    if (held_.use_count() > 1) held_ = std::make_shared<Held>(*held_);
    return *held_;
  }

  std::shared_ptr<Held> held_ = std::make_shared<Held>();
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
