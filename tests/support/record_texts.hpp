// Reading texts in tests, and showing what came of it in a line.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "store/yaml/source.hpp"
#include "store/yaml/text_check.hpp"
#include "store/yaml/tree.hpp"

namespace traject::test {

inline store::Source record(std::string text) { return {"programmes/example.yaml", std::move(text), false}; }
inline store::Source person(std::string text) { return {"people/p-1042.yaml", std::move(text), true}; }

// "unknown-key 2:3" for each finding, with "; " between them.
inline std::string shown(const base::Diagnostics& found) {
  std::string text;
  for (const auto& one : found) {
    if (!text.empty()) text += "; ";
    text += one.code + " " + std::to_string(one.place.line) + ":" + std::to_string(one.place.column);
    if (one.place.length != 1) text += "+" + std::to_string(one.place.length - 1);
  }
  return text;
}

// What is wrong with the text of a record, before its fields are looked at.
inline std::string wrong(const std::string& text) {
  const store::Source source = record(text);
  auto found = store::check_text(source);
  return found.empty() ? shown(store::parse(source).diagnostics) : shown(found);
}

inline std::string shape(const store::Node& node) {
  using Kind = store::Node::Kind;
  if (node.kind == Kind::scalar) return node.quoted ? '"' + node.text + '"' : node.text;
  if (node.kind == Kind::empty) return "_";
  std::string inside;
  for (std::size_t i = 0; i < node.values.size(); ++i) {
    if (i > 0) inside += ", ";
    if (node.kind == Kind::map) inside += node.keys[i].text + ": ";
    inside += shape(node.values[i]);
  }
  return node.kind == Kind::map ? "{" + inside + "}" : "[" + inside + "]";
}

// The bytes of a value, found by its keys and list indices.
inline const store::Node& value_at(const store::Node& root, const std::vector<std::string>& path) {
  const store::Node* node = &root;
  for (const auto& step : path) {
    node = node->kind == store::Node::Kind::list ? &node->values.at(std::stoul(step)) : node->find(step);
    if (node == nullptr) throw std::invalid_argument("no " + step);
  }
  return *node;
}
inline std::string bytes_at(const std::string& text, const std::vector<std::string>& path) {
  const store::Source source = record(text);
  const store::Parsed parsed = store::parse(source);
  if (!parsed.diagnostics.empty()) return shown(parsed.diagnostics);
  const store::Span span = value_at(parsed.root, path).span;
  return text.substr(span.begin, span.end - span.begin);
}

}  // namespace traject::test
