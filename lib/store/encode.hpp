// Record to text, in the one canonical form of new files.
#pragma once

#include <string>

#include "model/change.hpp"

namespace traject::store {

// Fields in the order of the description, absent ones left out; a list at the top has one item a line, so that git
// merges it; whatever lies deeper stands on its line in brackets.
[[nodiscard]] std::string encode(const model::AnyRecord& record);

// A text as a scalar: plain where every reader of YAML takes it for the same text, else in double quotes.
[[nodiscard]] std::string scalar_text(const std::string& text);

}  // namespace traject::store
