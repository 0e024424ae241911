// A sentence as a value: its key and what to fill in. The catalogues of `language` turn it into words.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/date.hpp"
#include "base/money.hpp"
#include "base/number.hpp"

namespace traject::base {

// Something with a name in each language: `holiday.kings_day`.
struct Word {
  std::string key;
  friend bool operator==(const Word&, const Word&) = default;
};

// What somebody called a thing, or a word for it if nobody gave it a title.
using Title = std::variant<std::string, Word>;

using Value =
    std::variant<std::string, std::int64_t, Date, TimeOfDay, Moment, Money, Number, Tenths, Word,
                 std::vector<std::string>, std::vector<Word>, std::vector<Title>, std::vector<Date>>;

inline Value as_value(const Title& title) {
  return std::visit([](const auto& text) { return Value(text); }, title);
}

struct Message {
  std::string key;                                    // in the catalogues
  std::vector<std::pair<std::string, Value>> values;  // by the placeholder's name

  friend bool operator==(const Message&, const Message&) = default;
};

}  // namespace traject::base
