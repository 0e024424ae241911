#include "store/yaml/likely_slip.hpp"

#include <doctest/doctest.h>

#include <string>

#include "store/yaml/tree.hpp"

namespace traject::store {
namespace likely_slip_test {

// "line:column variant" of the first finding, or nothing.
std::string found(const std::string& text) {
  const Source source("a.yaml", text, false);
  const Parsed parsed = parse(source);
  if (parsed.diagnostics.empty()) return "";
  const auto& one = parsed.diagnostics.front();
  return std::to_string(one.place.line) + ":" + std::to_string(one.place.column) + " " + one.message.key;
}

TEST_CASE("a colon without a blank is named where it stands") {
  CHECK(found("title:Walks\n\n# a comment\nsize: 2\n") == "1:6 diagnostic.yaml-syntax.no-blank");
  CHECK(found("a: 1\nlist:\n  - id: x\n    title:Walks\n    kind: y\n") ==
        "4:10 diagnostic.yaml-syntax.no-blank");
  CHECK(found("a: 1\ntitle:Walks\n") == "2:6 diagnostic.yaml-syntax.no-blank");
}

TEST_CASE("a bracket that is not closed is named, and not the line below it") {
  CHECK(found("list:\n  - {a: 1\n  - {a: 2}\n") == "2:5 diagnostic.yaml-syntax.unclosed");
  CHECK(found("one: {a: 1\ntwo: 2\n") == "1:6 diagnostic.yaml-syntax.unclosed");
  CHECK(found("one: {a: [1, 2, b: 3}\ntwo: 2\n") == "1:10 diagnostic.yaml-syntax.unclosed");
}

TEST_CASE(
    "brackets over several lines, in quotes, in comments and in the middle of a text are nobody's slip") {
  CHECK(found("one: {a: 1,\n  b: [1,\n  2]}\ntwo: \"a { b\"\nthree: a [ b # {\nfour: 'it''s ['\n").empty());
  CHECK(found("one: {a: 1,\n  b: 2}\ntext: a: b\n") == "3:8 diagnostic.yaml-syntax.colon");
}

TEST_CASE("an address and a time are no field without a blank") {
  CHECK(found("a: 1\nhttps://example.org\nb: 2\n") != "2:6 diagnostic.yaml-syntax.no-blank");
}

}  // namespace likely_slip_test
}  // namespace traject::store
