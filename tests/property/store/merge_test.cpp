// Records with later facts, as they are known on a day, changed there, and put together again.
#include "store/writing/merge.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "store/writing/encode.hpp"
#include "support/random.hpp"

namespace traject::store {
namespace merge_test {

using test::Random;

// What is dated later bears a word of its own, "later-7", so that it can be found again wherever it went.
const std::string later = "later-";

bool is_later(const Value& value) { return value.text.starts_with(later); }

// A thing with an id, and fields of which each may be of a later day.
class Writer {
 public:
  explicit Writer(Random& random) : random_(random) {}

  Value record(bool has_later) {
    has_later_ = has_later;
    Value record{.kind = Value::Kind::map};
    add_fields(record, 4);
    Value list{.kind = Value::Kind::list};
    for (int i = random_.between(0, 5); i > 0; --i) list.items.push_back(item());
    record.fields.emplace_back("list", std::move(list));
    return record;
  }

  // One to three changes, none of them of a later day.
  Value changed(Value record) {
    has_later_ = false;
    for (int i = random_.between(1, 3); i > 0; --i) {
      auto& items = record.fields.back().second.items;
      const auto at = items.empty() ? 0 : static_cast<std::size_t>(random_.between(0, size_of(items) - 1));
      switch (random_.between(1, 5)) {
        case 1: items.insert(items.begin() + static_cast<std::ptrdiff_t>(at), item()); break;
        case 2: items.push_back(item()); break;
        case 3:
          if (!items.empty()) items.erase(items.begin() + static_cast<std::ptrdiff_t>(at));
          break;
        case 4:
          if (!items.empty()) set(items[at], "z", {.text = word("new-")});
          break;
        case 5: set(record, "a", {.text = word("new-")}); break;
        default: break;
      }
    }
    return record;
  }

 private:
  static int size_of(const std::vector<Value>& items) { return static_cast<int>(items.size()); }
  std::string word(const std::string& kind) { return kind + std::to_string(++number_); }

  Value item() {
    Value item{.kind = Value::Kind::map};
    const bool is_of_later_day = has_later_ && random_.chance(25);
    item.fields.emplace_back("id", Value{.text = word(is_of_later_day ? later : "id-")});
    if (!is_of_later_day) add_fields(item, 2);
    return item;
  }

  void add_fields(Value& map, int most) {
    const int count = random_.between(1, most);
    for (int i = 0; i < count; ++i) {
      const std::string kind = has_later_ && random_.chance(25) ? later : "old-";
      map.fields.emplace_back(std::string(1, static_cast<char>('a' + i)), Value{.text = word(kind)});
    }
  }

  // In front of the list, and behind the id.
  static void set(Value& map, const std::string& key, Value value) {
    for (auto& [name, field] : map.fields) {
      if (name == key) {
        field = std::move(value);
        return;
      }
    }
    const bool has_id = map.fields.front().first == "id";
    map.fields.insert(map.fields.begin() + (has_id ? 1 : 0), {key, std::move(value)});
  }

  Random& random_;
  bool has_later_ = false;
  int number_ = 0;
};

// Without what is dated later, and with fields in the order of their names.
Value known(Value value) {
  std::erase_if(value.fields, [](const auto& field) { return is_later(field.second); });
  std::erase_if(value.items, [](const Value& item) {
    return !item.fields.empty() && is_later(item.fields.front().second);
  });
  for (auto& [name, field] : value.fields) field = known(std::move(field));
  for (Value& item : value.items) item = known(std::move(item));
  std::sort(value.fields.begin(), value.fields.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  return value;
}

Value as_known(Value value) {
  std::erase_if(value.fields, [](const auto& field) { return is_later(field.second); });
  std::erase_if(value.items, [](const Value& item) { return is_later(item.fields.front().second); });
  for (auto& [name, field] : value.fields) field = as_known(std::move(field));
  for (Value& item : value.items) item = as_known(std::move(item));
  return value;
}

std::multiset<std::string> later_words(const Value& value) {
  std::multiset<std::string> words;
  if (is_later(value)) words.insert(value.text);
  for (const auto& [name, field] : value.fields) words.merge(later_words(field));
  for (const Value& item : value.items) words.merge(later_words(item));
  return words;
}

TEST_CASE("nothing that is dated later is lost, and what was changed is as it was changed") {
  int merged = 0;
  for (int i = 0; i < 6'000; ++i) {
    Random random(i);
    Writer writer(random);
    const Value full = writer.record(true);
    const Value base = as_known(full);
    const Value ours = writer.changed(base);
    const auto result = merge(base, ours, full);
    if (!result) continue;
    ++merged;
    INFO("seed " << test::seed() << ", case " << i << ": " << flow_text(base) << " -> " << flow_text(ours)
                 << " with " << flow_text(full) << " gives " << flow_text(*result));
    CHECK(later_words(*result) == later_words(full));
    CHECK(known(*result) == known(ours));
  }
  CHECK(merged > 3'000);
}

TEST_CASE("without later facts, or without changes, a merge changes nothing") {
  for (int i = 0; i < 2'000; ++i) {
    Random random(i);
    Writer writer(random);
    const Value record = writer.record(false);
    const Value ours = writer.changed(record);
    CHECK(merge(record, ours, record) == ours);
    const Value full = writer.record(true);
    CHECK(merge(as_known(full), as_known(full), full) == full);
  }
}

}  // namespace merge_test
}  // namespace traject::store
