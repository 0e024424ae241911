// The quick reader, which comes before yaml-cpp and knows the form that records are written in, and no other.
#pragma once

#include <optional>
#include <string_view>

#include "store/yaml/tree.hpp"

namespace traject::store {

// The tree of a text that passed check_text(): block maps and lists, maps and lists in brackets on one line, plain and
// quoted scalars on one line, comments. Nothing for any other text, valid or not: yaml-cpp decides about that one. What
// yaml-cpp or parse() would refuse is never read here, and what is read is the tree that they give, span by span.
[[nodiscard]] std::optional<Node> scan(std::string_view text);

}  // namespace traject::store
