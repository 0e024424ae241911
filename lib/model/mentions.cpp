#include "model/mentions.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include "model/each_record.hpp"
#include "model/record_structs.hpp"
#include "model/scalar.hpp"

namespace traject::model {
namespace {

enum class ValueKind { person, text };

using See = std::function<void(
    const RecordFile&, const std::vector<std::string>& keys, ValueKind, const std::string& value)>;

// Walks through the description of a record and reports each person and text with the keys that lead to it.
class Walker {
 public:
  Walker(const RecordFile& file, const See& see) : file_(file), see_(see) {}

  template <class T>
  void field(std::string_view key, const T& member, const About&) {
    at(std::string(key), member);
  }

 private:
  template <class T>
  void at(std::string key, const T& value) {
    keys_.push_back(std::move(key));
    look(value);
    keys_.pop_back();
  }

  template <class T>
  void look(const std::optional<T>& value) {
    if (value) look(*value);
  }
  template <class T>
  void look(const std::vector<T>& list) {
    for (std::size_t i = 0; i < list.size(); ++i) at(std::to_string(i), list[i]);
  }
  template <class T>
  void look(const std::map<std::string, T>& map) {
    for (const auto& [key, value] : map) at(key, value);
  }
  template <class T>
  void look(const T& value) {
    if constexpr (std::is_same_v<T, PersonId> || std::is_same_v<T, CoachId>) {
      see_(file_, keys_, ValueKind::person, value.str());
    } else if constexpr (std::is_same_v<T, std::string>) {
      see_(file_, keys_, ValueKind::text, value);
    } else if constexpr (!IsScalar<T>) {
      describe(*this, value);
    }
  }

  const RecordFile& file_;
  const See& see_;
  std::vector<std::string> keys_;
};

void walk(const Records& records, const See& see) {
  each_record(records, [&](const RecordFile& file, const auto& record) {
    Walker walker(file, see);
    describe(walker, record);
  });
}

See add_texts_to(std::vector<TextPlace>& texts) {
  return [&texts](const auto& file, const auto& keys, ValueKind kind, const std::string& value) {
    if (kind == ValueKind::text) texts.push_back({{file, keys}, value});
  };
}

}  // namespace

std::vector<ValuePlace> mentions_of(const Records& records, const PersonId& person) {
  std::vector<ValuePlace> places;
  walk(records, [&](const auto& file, const auto& keys, ValueKind kind, const std::string& value) {
    if (kind == ValueKind::person && value == person.str()) places.push_back({file, keys});
  });
  return places;
}

std::vector<TextPlace> texts_in(const Records& records) {
  std::vector<TextPlace> texts;
  walk(records, add_texts_to(texts));
  return texts;
}

std::vector<TextPlace> texts_in(const RecordFile& file, const AnyRecord& record) {
  std::vector<TextPlace> texts;
  const See see = add_texts_to(texts);
  record.visit([&](const auto& of_its_type) {
    Walker walker(file, see);
    describe(walker, of_its_type);
  });
  return texts;
}

}  // namespace traject::model
