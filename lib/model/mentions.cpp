#include "model/mentions.hpp"

#include <map>
#include <optional>

#include "model/each_record.hpp"
#include "model/scalar.hpp"

namespace traject::model {
namespace {

// Walks along the description of a record, and hands each scalar to `see` with the keys that lead to it.
template <class See>
class Walker {
 public:
  explicit Walker(See& see) : see_(see) {}

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
    if constexpr (IsScalar<T>) {
      see_(keys_, value);
    } else {
      describe(*this, value);
    }
  }

  See& see_;
  std::vector<std::string> keys_;
};

template <class Record, class See>
void walk(const Record& record, See see) {
  Walker<See> walker(see);
  describe(walker, record);
}

}  // namespace

std::vector<ValuePlace> mentions_of(const Records& records, const PersonId& person) {
  std::vector<ValuePlace> places;
  each_record(records, [&](const RecordFile& file, const auto& record) {
    walk(record, [&](const std::vector<std::string>& keys, const auto& value) {
      using Value = std::remove_cvref_t<decltype(value)>;
      if constexpr (std::is_same_v<Value, PersonId> || std::is_same_v<Value, CoachId>) {
        if (value.str() == person.str()) places.push_back({file, keys});
      }
    });
  });
  return places;
}

std::vector<TextPlace> texts_in(const Records& records) {
  std::vector<TextPlace> texts;
  each_record(records, [&](const RecordFile& file, const auto& record) {
    walk(record, [&](const std::vector<std::string>& keys, const auto& value) {
      if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, std::string>)
        texts.push_back({{file, keys}, value});
    });
  });
  return texts;
}

}  // namespace traject::model
