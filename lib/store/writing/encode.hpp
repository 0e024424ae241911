// Record to text, in the one canonical form of new files.
#pragma once

#include <string>
#include <vector>

#include "model/change.hpp"
#include "store/writing/value.hpp"

namespace traject::store {

// Fields in the order of the description, absent ones left out; a list at the top has one item a line, so that git
// merges it; whatever lies deeper stands on its line in brackets.
[[nodiscard]] std::string encode(const Value& record);
[[nodiscard]] std::string encode(const model::AnyRecord& record);

// One field at the top of a record: "key: value", or a line for the key and one for each item of a list.
[[nodiscard]] std::vector<std::string> field_lines(const std::string& key, const Value& value);

// A value on one line, lists and maps in brackets.
[[nodiscard]] std::string flow_text(const Value& value);

// A text as a scalar: plain where every reader of YAML takes it for the same text, else in double quotes.
[[nodiscard]] std::string scalar_text(const std::string& text);
[[nodiscard]] bool is_plain_safe(const std::string& text);
[[nodiscard]] std::string quoted_text(const std::string& text);

}  // namespace traject::store
