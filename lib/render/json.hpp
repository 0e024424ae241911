// JSON for scripts, and how the values of records are written in it.
#pragma once

#include <optional>
#include <string>

#include "base/message.hpp"
#include "render/json_value.hpp"

namespace traject::render {

// Two spaces deep, one line end after the last line. UTF-8 stays as it is, but what a terminal would obey (control and
// bidirectional characters) is written as \uXXXX, and invalid bytes become U+FFFD.
[[nodiscard]] std::string json(const Json& data);

// Amounts are decimal strings, numbers numbers, days, times and moments ISO strings, lists arrays. A word is its code:
// the last part of its key, without a language.
[[nodiscard]] Json to_json(const base::Value& value);
// What a schema (JSON Schema, draft 7) says of such a value; of its kind alone.
[[nodiscard]] Json schema_of(const base::Value& value);
// An English sentence.
[[nodiscard]] Json to_json(const base::Message& message);

template <class T>
[[nodiscard]] Json to_json(const std::optional<T>& value) {
  return value ? to_json(*value) : Json(nullptr);
}

}  // namespace traject::render
