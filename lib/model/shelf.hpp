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
// What it does is compiled once for each kind of record, in records.cpp (shelf_members.hpp).
template <class Key, class Record>
class Shelf {
 public:
  using Map = std::map<Key, Record>;
  using key_type = Key;
  using mapped_type = Record;
  using value_type = typename Map::value_type;
  using const_iterator = typename Map::const_iterator;
  using iterator = typename Map::iterator;

  Shelf();
  explicit Shelf(std::shared_ptr<const ShelfSource<Key, Record>> source);
  // None is moved: a shelf always holds something.
  Shelf(const Shelf& other);
  Shelf& operator=(const Shelf& other);
  ~Shelf();

  [[nodiscard]] const_iterator begin() const;
  [[nodiscard]] const_iterator end() const;
  [[nodiscard]] iterator begin();
  [[nodiscard]] iterator end();
  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] bool empty() const;

  // All of it, read.
  [[nodiscard]] const Map& all() const;

  [[nodiscard]] const_iterator find(const Key& key) const;
  [[nodiscard]] iterator find(const Key& key);
  [[nodiscard]] bool contains(const Key& key) const;
  // Throws std::out_of_range if there is no such record.
  [[nodiscard]] const Record& at(const Key& key) const;
  [[nodiscard]] Record& at(const Key& key);

  // The ids without reading the records, so including records that are not valid, or not yet known on the day of a view.
  [[nodiscard]] std::vector<Key> keys() const;
  // For those who go over the ids and must not miss a record.
  void expect_all_keys() const;
  [[nodiscard]] bool has(const Key& key) const;

  // Reads records together that somebody will ask for, which is quicker than one after another. One that is not valid is an
  // error when it is asked for, as it is without this.
  void read_ahead(std::vector<Key> keys) const;

  // For a source that shows this shelf as it is on some day: what is here, read for somebody else.
  [[nodiscard]] std::optional<Record> peek(const Key& key) const;
  void peek_rest(Map& read, std::set<Key> without) const;
  void peek_ahead(Map& read, const std::vector<Key>& keys) const;

  Record& operator[](const Key& key);
  std::pair<iterator, bool> emplace(const Key& key, Record record);
  std::pair<iterator, bool> insert_or_assign(const Key& key, Record record);
  void erase(const Key& key);

 private:
  struct Held;
  // What this shelf holds, shared with no other, so that it may be changed.
  Held& own();

  std::shared_ptr<Held> held_;
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
