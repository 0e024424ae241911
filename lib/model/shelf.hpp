// Records of one type by id. A record is read only when somebody asks for it; iterating over a shelf reads all of it. Asking
// for an invalid record throws base::InvalidRecords; iterating throws it once, with everything that is wrong on the shelf.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace traject::model {

// Where a shelf gets its records: a folder, or another shelf as known on some day.
template <class Key, class Record>
class ShelfSource {
 public:
  virtual ~ShelfSource() = default;
  // The ids of the files that exist, in order, whatever their content.
  [[nodiscard]] virtual std::vector<Key> keys() const = 0;
  // Throws base::InvalidRecords if there may be records with unknown ids.
  virtual void expect_all_keys() const {}
  [[nodiscard]] virtual bool has(const Key& key) const = 0;
  // nullopt if there is no such record.
  [[nodiscard]] virtual std::optional<Record> read(const Key& key) const = 0;
  // Adds all records except those with the ids in `without`.
  virtual void read_rest(std::map<Key, Record>& read, const std::set<Key>& without) const = 0;
  // Adds the valid ones of these records, or as many of them as can be read together.
  virtual void read_ahead(std::map<Key, Record>&, const std::vector<Key>&) const {}
};

// Use it like a std::map, with the same order. A reference to a record stays valid as long as its shelf exists and does not
// change. Copies share what has been read until one of them may change; from then on it reads by itself. Compiled once for
// each kind of record, in records.cpp (shelf_members.hpp).
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
  // Copied, never moved: a shelf always holds something.
  Shelf(const Shelf& other);
  Shelf& operator=(const Shelf& other);
  ~Shelf();

  [[nodiscard]] const_iterator begin() const;
  [[nodiscard]] const_iterator end() const;
  [[nodiscard]] iterator begin();
  [[nodiscard]] iterator end();
  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] bool empty() const;

  // Reads everything.
  [[nodiscard]] const Map& all() const;

  [[nodiscard]] const_iterator find(const Key& key) const;
  [[nodiscard]] iterator find(const Key& key);
  [[nodiscard]] bool contains(const Key& key) const;
  // Throws std::out_of_range if there is no such record.
  [[nodiscard]] const Record& at(const Key& key) const;
  [[nodiscard]] Record& at(const Key& key);

  // The ids, without reading the records: includes invalid ones and, in a view of a day, those not known yet.
  [[nodiscard]] std::vector<Key> keys() const;
  // Call it before going over the ids if no record may be missed.
  void expect_all_keys() const;
  [[nodiscard]] bool has(const Key& key) const;

  // Reads records that will be needed, which is faster together than one by one. Errors still appear only when somebody asks
  // for an invalid record.
  void read_ahead(std::vector<Key> keys) const;

  // For a source that shows this shelf as known on some day: reads records without keeping them here.
  [[nodiscard]] std::optional<Record> peek(const Key& key) const;
  void peek_rest(Map& read, std::set<Key> without) const;
  void peek_ahead(Map& read, const std::vector<Key>& keys) const;

  Record& operator[](const Key& key);
  std::pair<iterator, bool> emplace(const Key& key, Record record);
  std::pair<iterator, bool> insert_or_assign(const Key& key, Record record);
  void erase(const Key& key);

 private:
  struct Held;
  // The content of this shelf, no longer shared, so that it may change.
  Held& own();

  std::shared_ptr<Held> held_;
};

// A record of which a folder has one.
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
