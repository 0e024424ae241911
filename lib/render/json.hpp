// JSON for scripts, and how it represents the values of records.
#pragma once

#include <optional>
#include <string>

#include "base/message.hpp"
#include "render/json_value.hpp"

namespace traject::render {

// Indented by two spaces, one line end after the last line. UTF-8 stays as it is, except that control and bidirectional
// characters, which a terminal would obey, become \uXXXX and invalid bytes become U+FFFD.
[[nodiscard]] std::string json(const Json& data);

// Amounts are decimal strings, numbers are numbers, days, times and moments are ISO strings, lists are arrays. A word is its
// code, the last part of its key, in any language.
[[nodiscard]] Json to_json(const base::Value& value);
// The JSON Schema (draft 7) of such a value; depends only on its kind.
[[nodiscard]] Json schema_of(const base::Value& value);
// As an English sentence.
[[nodiscard]] Json to_json(const base::Message& message);

template <class T>
[[nodiscard]] Json to_json(const std::optional<T>& value) {
  return value ? to_json(*value) : Json(nullptr);
}

}  // namespace traject::render
