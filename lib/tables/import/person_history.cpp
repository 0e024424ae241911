#include "tables/import/person_history.hpp"

#include <date/date.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

namespace traject::tables {
namespace {

using model::EarlierFacts;
using model::Employment;
using model::PersonFacts;

template <class Visitor, model::Like<PersonFacts> Facts>
void describe(Visitor& visitor, Facts& facts) {
  model::describe_facts(visitor, facts, model::optional(""));
}

// The fields of one struct by their keys, for a visitor of another one of the same kind.
class Fields {
 public:
  template <class Record>
  explicit Fields(const Record& record) {
    describe(*this, record);
  }
  template <class T>
  void field(std::string_view key, const T& member, const model::About&) {
    places_[key] = &member;
  }
  template <class T>
  const T& like(std::string_view key, const T&) const {
    return *static_cast<const T*>(places_.at(key));
  }

 private:
  std::map<std::string_view, const void*> places_;
};

// Takes away what is the same in the other one, or absent there: a table takes nothing away but the end of an employment.
class TakeAwaySame {
 public:
  template <class Record>
  explicit TakeAwaySame(const Record& other, bool keeps_absent = false)
      : other_(other), keeps_absent_(keeps_absent) {}

  template <class T>
  void field(std::string_view key, std::optional<T>& member, const model::About&) {
    const std::optional<T>& other = other_.like(key, member);
    if (!member || (!other && keeps_absent_)) return;
    if (!other || member == other) return member.reset();
    if constexpr (std::is_same_v<T, Employment>) {
      TakeAwaySame inner(*other, true);
      describe(inner, *member);
      if (*member == T{}) member.reset();
    }
  }

 private:
  Fields other_;
  bool keeps_absent_;
};

// Takes over what is absent.
class FillIn {
 public:
  template <class Record>
  explicit FillIn(const Record& other) : other_(other) {}

  template <class T>
  void field(std::string_view key, std::optional<T>& member, const model::About&) {
    const std::optional<T>& other = other_.like(key, member);
    if (!other) return;
    if (!member) return void(member = other);
    if constexpr (std::is_same_v<T, Employment>) {
      FillIn inner(*other);
      describe(inner, *member);
    }
  }

 private:
  Fields other_;
};

class ColumnsWithValue {
 public:
  ColumnsWithValue(std::set<std::string>& columns, std::string prefix)
      : columns_(columns), prefix_(std::move(prefix)) {}

  template <class T>
  void field(std::string_view key, const std::optional<T>& member, const model::About&) {
    if (!member) return;
    const std::string column = prefix_ + std::string(key);
    if constexpr (std::is_same_v<T, Employment>) {
      ColumnsWithValue inner(columns_, column + ".");
      describe(inner, *member);
    } else {
      columns_.insert(column);
    }
  }

 private:
  std::set<std::string>& columns_;
  std::string prefix_;
};

}  // namespace

PersonFacts replaced_facts(PersonFacts before, const PersonFacts& after) {
  TakeAwaySame visitor(after);
  describe(visitor, before);
  return before;
}

std::set<std::string> columns_of_facts(const PersonFacts& facts) {
  std::set<std::string> columns;
  ColumnsWithValue visitor(columns, "");
  describe(visitor, facts);
  return columns;
}

bool can_change_from(const model::Person& person, base::Date since) {
  return std::none_of(person.earlier.begin(), person.earlier.end(), [&](const EarlierFacts& entry) {
    return entry.until >= since;
  });
}

void keep_earlier(model::Person& person, const PersonFacts& replaced, base::Date since) {
  if (replaced == PersonFacts{}) return;
  const base::Date until = since - date::days{1};
  const auto same_day = std::find_if(person.earlier.begin(), person.earlier.end(),
                                     [&](const EarlierFacts& entry) { return entry.until == until; });
  if (same_day == person.earlier.end()) {
    person.earlier.insert(person.earlier.begin(), {until, replaced});
    return;
  }
  FillIn visitor(replaced);
  describe(visitor, same_day->facts);
}

}  // namespace traject::tables
