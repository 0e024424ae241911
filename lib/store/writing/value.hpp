// A record as plain values: what is in its file, without the file's form.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/change.hpp"
#include "model/scalar.hpp"

namespace traject::store {

// A scalar in its canonical text, a list, or a map with its fields in the order of the description.
struct Value {
  enum class Kind { scalar, list, map };

  Kind kind = Kind::scalar;
  model::Shape shape = model::Shape::text;                 // of a scalar
  std::string text = {};                                   // of a scalar
  std::vector<Value> items = {};                           // of a list
  std::vector<std::pair<std::string, Value>> fields = {};  // of a map

  [[nodiscard]] const Value* find(std::string_view key) const;
  friend bool operator==(const Value&, const Value&) = default;
};

// The fields that have a value. A required list is there also when it is empty.
[[nodiscard]] Value value_of(const model::AnyRecord& record);

}  // namespace traject::store
