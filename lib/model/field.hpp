// How a record describes its fields. The description of each record is next to it, as
//
//   template <class Visitor, Like<Person> Record>
//   void describe(Visitor& visitor, Record& person) { visitor.field("team", person.team, optional("...")); }
//
// and everything that knows fields visits it: decoding, strict checking, canonical writing, JSON Schema, documentation.
// A member is a scalar (see scalar.hpp), a described struct, an optional or a vector of either, or a map of scalars.
#pragma once

#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>

namespace traject::model {

template <class Given, class Record>
concept Like = std::is_same_v<std::remove_const_t<Given>, Record>;

struct About {
  std::string_view doc;
  bool required = false;
  std::string_view fallback = {};  // what applies if the field is absent, for the documentation
  std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
  std::int64_t highest = std::numeric_limits<std::int64_t>::max();
  bool in_any_order = false;       // a list that says the same in any order
  bool numbers_are_plain = false;  // a text that looks like a number is written without quotes

  // Limits for whole numbers and amounts, both included; amounts in whole units.
  [[nodiscard]] constexpr About between(std::int64_t low, std::int64_t high) const {
    About about = *this;
    about.lowest = low;
    about.highest = high;
    return about;
  }
  // True if the value, in units of 1/scale, is within the limits.
  [[nodiscard]] constexpr bool holds(std::int64_t value, std::int64_t scale) const {
    const bool has_low = lowest >= std::numeric_limits<std::int64_t>::min() / scale;
    const bool has_high = highest <= std::numeric_limits<std::int64_t>::max() / scale;
    return (!has_low || value >= lowest * scale) && (!has_high || value <= highest * scale);
  }
  [[nodiscard]] constexpr About without_order() const {
    About about = *this;
    about.in_any_order = true;
    return about;
  }
  [[nodiscard]] constexpr About with_plain_numbers() const {
    About about = *this;
    about.numbers_are_plain = true;
    return about;
  }
  [[nodiscard]] constexpr About otherwise(std::string_view default_value) const {
    About about = *this;
    about.fallback = default_value;
    return about;
  }
};

[[nodiscard]] constexpr About required(std::string_view doc) { return {.doc = doc, .required = true}; }
[[nodiscard]] constexpr About optional(std::string_view doc) { return {.doc = doc}; }

}  // namespace traject::model
