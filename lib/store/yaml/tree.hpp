// A record's text as a tree of values, each with its span. Only tree.cpp knows yaml-cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "store/yaml/source.hpp"

namespace traject::store {

struct Node {
  enum class Kind { scalar, empty, map, list };

  Kind kind = Kind::empty;
  Span span;                 // of a map or list: from its first to its last character
  std::string text;          // of a scalar, without quotes and escapes
  bool quoted = false;       // of a scalar: quoted or a block of text
  bool flow = false;         // of a map or list: in brackets
  std::vector<Node> keys;    // of a map, beside `values`
  std::vector<Node> values;  // of a map or list

  [[nodiscard]] const Node* find(std::string_view key) const;
  friend bool operator==(const Node&, const Node&) = default;
};

// The tree of a text that passed check_text(), or what is wrong with it. The top of the tree is a map.
// Besides bad YAML these are errors: an anchor, alias, tag or directive, a second document, a key twice, a key that is
// not a plain word, and nesting deeper than 32.
struct Parsed {
  Node root;
  base::Diagnostics diagnostics;
};
[[nodiscard]] Parsed parse(const Source& source);
// The same without the quick reader (scan.hpp), for the tests that hold the two together.
[[nodiscard]] Parsed parse_by_yaml_cpp(const Source& source);

}  // namespace traject::store
