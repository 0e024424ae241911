#include "store/yaml/scan.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/record_texts.hpp"

using namespace traject;

namespace scan_test {

// The tree, or "not mine".
std::string scanned(const std::string& text) {
  const auto root = store::scan(text);
  return root ? test::shape(*root) : "not mine";
}

std::string nested(std::size_t lists) {
  return "a: " + std::string(lists, '[') + std::string(lists, ']') + "\n";
}

TEST_CASE("the quick reader reads the form that records are written in") {
  CHECK(scanned("a: b\nc:\n  - d\n  - {e: f}\ng: {h: [i, j]}\n") == "{a: b, c: [d, {e: f}], g: {h: [i, j]}}");
  CHECK(scanned("a:\n- b: c\n  d: e\n- f\ng:\n  h: i") == "{a: [{b: c, d: e}, f], g: {h: i}}");
  CHECK(scanned("a: \"b\\n\\\"c\\\"\"\nd: 'e''f'\n\"g\": h\n") == "{a: \"b\n\"c\"\", d: \"e'f\", g: h}");
  CHECK(scanned("# a\n\nb: c # d\ne:   # f\n  # g\n  h: i#j\n") == "{b: c, e: {h: i#j}}");
  CHECK(scanned("\xEF\xBB\xBF"
                "a: b\r\nc: [d , e ]\r\n\r\n") == "{a: b, c: [d, e]}");
  CHECK(scanned("a: []\nb: {}\nc: 09:00\nd: -1\ne: https://f.example/g?h=i\n") ==
        "{a: [], b: {}, c: 09:00, d: -1, e: https://f.example/g?h=i}");
}

TEST_CASE("the quick reader leaves every other form of YAML to yaml-cpp") {
  for (const std::string text :
       {"",
        "# a\n",
        "- a\n",
        "a\n",
        "---\na: b\n",
        "%YAML 1.2\na: b\n",
        "a: b\n...\n",
        "? a\n: b\n",
        "a: |\n  b\n",
        "a: b\n  c\n",
        "a:\n  b\n",
        "a: [b,\n  c]\n",
        "a: &b c\n",
        "a: *b\n",
        "a: !b c\n",
        "a:\n  - - b\n",
        "a:\n  -\n    b: c\n",
        "a : b\n",
        "{a: b}\n",
        "a: {b: c\n",
        "a: [b: c]\n",
        "a: {b}\n",
        "a: \"\\u00e9\"\n",
        "a:\tb\n",
        "a: b\t\n"}) {
    CAPTURE(text);
    CHECK(scanned(text) == "not mine");
  }
}

TEST_CASE("the quick reader leaves what is refused to those who explain it") {
  for (const std::string text :
       {"a:\n",
        "a: ~\n",
        "a: null\n",
        "null: a\n",
        "a: [b, ]\n",
        "a: {b: , c: d}\n",
        "a: b\na: c\n",
        "a: {b: c, b: d}\n",
        "a: b: c\n",
        "a: b:\n",
        "a: \"b\n",
        "a: 'b\n",
        "a: \"b\" c\n",
        "a: [b] c\n",
        "a: [b}\n",
        "a: b\n c: d\n",
        "a:\n    b: c\n  d: e\n",
        "a: b\n- c\n",
        "a: @b\n",
        "a: `b\n",
        "a: %b\n",
        "a: {b: c?}\n",
        "a: {b: 36,5}\n",
        "a: \"b\"#c\n",
        ": a\n",
        "\"\": a\n",
        "\"b\\nc\": a\n",
        "a: b\rc: d\n"}) {
    CAPTURE(text);
    CHECK(scanned(text) == "not mine");
  }
  CHECK(scanned(std::string(64, 'a') + ": b\n") != "not mine");
  CHECK(scanned(std::string(65, 'a') + ": b\n") == "not mine");
  CHECK(scanned(nested(31)) != "not mine");
  CHECK(scanned(nested(32)) == "not mine");
}

TEST_CASE("a key that comes twice is seen in a long map too") {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "k" + std::to_string(i) + ": v\n";
  CHECK(scanned(text) != "not mine");
  CHECK(scanned(text + "k3: v\n") == "not mine");
}

}  // namespace scan_test
