#include "store/writing/merge.hpp"

#include <doctest/doctest.h>

#include <string>

#include "store/writing/encode.hpp"
#include "store/yaml/tree.hpp"

namespace traject::store {
namespace merge_test {

Value value_in(const Node& node) {
  Value value;
  if (node.kind == Node::Kind::scalar) value.text = node.text;
  if (node.kind == Node::Kind::list) {
    value.kind = Value::Kind::list;
    for (const Node& item : node.values) value.items.push_back(value_in(item));
  }
  if (node.kind == Node::Kind::map) {
    value.kind = Value::Kind::map;
    for (std::size_t i = 0; i < node.keys.size(); ++i)
      value.fields.emplace_back(node.keys[i].text, value_in(node.values[i]));
  }
  return value;
}

Value value(const std::string& text) { return value_in(parse(Source("x.yaml", text + "\n", false)).root); }

// Without quotes, which do not matter here.
std::string shown(const Value& record) {
  std::string text = flow_text(record);
  std::erase(text, '"');
  return text;
}

std::string merged(const std::string& base, const std::string& ours, const std::string& full) {
  const auto result = merge(value(base), value(ours), value(full));
  return result ? shown(*result) : "(conflict)";
}

TEST_CASE("what we changed is written and what is dated later stays") {
  CHECK(merged("{a: 1}", "{a: 1, b: 2}", "{a: 1, c: 3}") == "{a: 1, c: 3, b: 2}");
  CHECK(merged("{a: 1}", "{a: 2}", "{a: 1, c: 3}") == "{a: 2, c: 3}");
  CHECK(merged("{a: 1, b: 2}", "{a: 1}", "{a: 1, b: 2, c: 3}") == "{a: 1, c: 3}");
  CHECK(merged("{p: {x: 1}}", "{p: {x: 2}}", "{p: {x: 1, y: 3}}") == "{p: {x: 2, y: 3}}");
}

TEST_CASE("where both changed the same thing there is no merge") {
  CHECK(merged("{a: 1}", "{a: 2}", "{a: 3}") == "(conflict)");
  CHECK(merged("{}", "{a: 2}", "{a: 3}") == "(conflict)");
  CHECK(merged("{a: 1}", "{}", "{a: 3}") == "(conflict)");
  CHECK(merged("{a: 1}", "{a: 3}", "{a: 3}") == "{a: 3}");
}

TEST_CASE("items of a list: ours added, changed and taken out; later ones kept at their place") {
  CHECK(merged("{l: [a, b]}", "{l: [a, b, n]}", "{l: [a, z, b]}") == "{l: [a, z, b, n]}");
  CHECK(merged("{l: [a, b]}", "{l: [b]}", "{l: [a, z, b]}") == "{l: [z, b]}");
  CHECK(merged("{l: [a]}", "{l: [a, n]}", "{l: [a, z]}") == "{l: [a, n, z]}");
  CHECK(merged("{l: [{p: 1}]}", "{l: [{p: 1, x: 2}]}", "{l: [{p: 1, until: 9}, {p: 5}]}") ==
        "{l: [{p: 1, until: 9, x: 2}, {p: 5}]}");
  CHECK(merged("{}", "{l: [n]}", "{l: [z]}") == "{l: [n, z]}");
}

TEST_CASE("places: each is taken by somebody else on one side only") {
  CHECK(merged("{l: [a, x, p]}", "{l: [a, y, p]}", "{l: [a, x, q]}") == "{l: [a, y, q]}");
  CHECK(merged("{l: [a, x, p]}", "{l: [a, x, y]}", "{l: [a, q, p]}") == "{l: [a, q, y]}");
  CHECK(merged("{l: [a, x]}", "{l: [a, y]}", "{l: [a, q]}") == "(conflict)");
}

TEST_CASE("a new item of something that has a later one is no merge") {
  CHECK(merged("{l: []}", "{l: [{p: 1, c: 2}]}", "{l: [{p: 1, c: 3}]}") == "(conflict)");
  CHECK(merged("{l: [{p: 1}]}", "{l: []}", "{l: [{p: 1, until: 3}]}") == "(conflict)");
}

TEST_CASE("a registration is changed where it stands now, also among the earlier ones") {
  const Value base = value("{at: 1}");
  const Value ours = value("{at: 1, approval: x}");
  const Value full = value("{at: 5, withdrawn: y, earlier: [{at: 1, withdrawn: z}]}");
  const auto result = merge_registrations(base, ours, full);
  REQUIRE(result);
  CHECK(shown(*result) == "{at: 5, withdrawn: y, earlier: [{at: 1, withdrawn: z, approval: x}]}");
}

TEST_CASE("who registers anew before a registration that stands is refused") {
  CHECK_FALSE(merge_registrations(
      value("{at: 1}"), value("{at: 3, earlier: [{at: 1}]}"), value("{at: 5, earlier: [{at: 1}]}")));
}

}  // namespace merge_test
}  // namespace traject::store
