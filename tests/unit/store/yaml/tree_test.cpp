#include "store/yaml/tree.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>
#include <string>

#include "support/record_texts.hpp"

using namespace traject;
using test::bytes_at;
using test::wrong;

namespace tree_test {

std::string tree(const std::string& text) {
  const store::Source source = test::record(text);
  const store::Parsed parsed = store::parse(source);
  return parsed.diagnostics.empty() ? test::shape(parsed.root) : test::shown(parsed.diagnostics);
}

// Where the value of the key `born` is, for a reader.
std::string place_of_born(const std::string& text) {
  const store::Source source = test::record(text);
  const store::Parsed parsed = store::parse(source);
  REQUIRE(parsed.diagnostics.empty());
  const base::Place place = source.place(test::value_at(parsed.root, {"born"}).span);
  return std::to_string(place.line) + ":" + std::to_string(place.column) + "+" + std::to_string(place.length);
}

double seconds_for(const std::string& text) {
  const std::clock_t begin = std::clock();  // of this process: others may be busy
  (void)wrong(text);
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

std::string repeated(const std::string& text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

TEST_CASE("a text is read as maps, lists and scalars") {
  CHECK(tree("a: b\nc:\n  - d\n  - {e: f}\ng: {h: [i, j]}\n") == "{a: b, c: [d, {e: f}], g: {h: [i, j]}}");
  CHECK(tree("a: \"b\"\nc: 'd'\n") == "{a: \"b\", c: \"d\"}");
  CHECK(tree("# only\na: b # comment\n") == "{a: b}");
  CHECK(tree("---\na: b\n...\n") == "{a: b}");
  CHECK(tree("{a: b, c: [d]}\n") == "{a: b, c: [d]}");
}

TEST_CASE("what is quoted and what is not is told apart") {
  CHECK(tree("a: ~\nb: \"~\"\nc: null\nd: 'null'\n") == "{a: _, b: \"~\", c: _, d: \"null\"}");
  CHECK(tree("a: |\n  text\n") == "{a: \"text\n\"}");
}

TEST_CASE("escapes and doubled quotes are undone") {
  CHECK(tree("a: \"b\\nc\\\"d\\u00e9\"\n") == "{a: \"b\nc\"d\u00e9\"}");
  CHECK(tree("a: 'it''s'\n") == "{a: \"it's\"}");
}

TEST_CASE("a plain span ends before a comment and trailing spaces") {
  CHECK(bytes_at("a: b c  # comment\n", {"a"}) == "b c");
  CHECK(bytes_at("a: b#c\n", {"a"}) == "b#c");
  CHECK(bytes_at("a: b", {"a"}) == "b");
  CHECK(bytes_at("a: 09:00\n", {"a"}) == "09:00");
}

TEST_CASE("a quoted span holds its quotes, and a # or a colon inside") {
  CHECK(bytes_at("a: \"b # c: d\" # e\n", {"a"}) == "\"b # c: d\"");
  CHECK(bytes_at("a: 'it''s'\n", {"a"}) == "'it''s'");
  CHECK(bytes_at("a: \"b\\\"c\"\n", {"a"}) == "\"b\\\"c\"");
  CHECK(bytes_at("a: {b: \"c # d\", e: f}\n", {"a", "b"}) == "\"c # d\"");
  CHECK(bytes_at("a: {b: \"c # d\", e: f}\n", {"a", "e"}) == "f");
}

TEST_CASE("a flow span ends behind its own bracket") {
  CHECK(bytes_at("a: {b: [c, d], e: {f: g}} # h\n", {"a"}) == "{b: [c, d], e: {f: g}}");
  CHECK(bytes_at("a: {b: [c, d], e: {f: g}} # h\n", {"a", "b"}) == "[c, d]");
  CHECK(bytes_at("a: {b: [c, d], e: {f: g}} # h\n", {"a", "e"}) == "{f: g}");
  CHECK(bytes_at("a: []\nb: c\n", {"a"}) == "[]");
  CHECK(bytes_at("a: [ # ] in a comment\n  b ]\n", {"a"}) == "[ # ] in a comment\n  b ]");
  CHECK(bytes_at("a: [\"]\", b]\n", {"a"}) == "[\"]\", b]");
  CHECK(bytes_at("a: {b: 09:00, c: d}\n", {"a", "b"}) == "09:00");
  CHECK(bytes_at("a: [b: c, d]\n", {"a", "0"}) == "b: c");
  CHECK(bytes_at("a: [b: c, d]\n", {"a"}) == "[b: c, d]");
  CHECK(bytes_at("a: {b: , c: d}\n", {"a"}) == "{b: , c: d}");
}

TEST_CASE("the span of a block of text ends with its last line") {
  CHECK(bytes_at("a: |\n  one\n\n  two\nb: c\n", {"a"}) == "|\n  one\n\n  two");
  CHECK(bytes_at("- x: 1\n", {}) == "not-a-map 1:1+5");
  CHECK(bytes_at("l:\n- a: >\n    one\n  b: c\n", {"l", "0", "a"}) == ">\n    one");
  CHECK(bytes_at("l:\n- a: |\n    one\n  b: c\n", {"l", "0", "b"}) == "c");
  CHECK(bytes_at("a: |\n  one\n# comment\nb: c\n", {"a"}) == "|\n  one");
}

TEST_CASE("a block of text that tells how deep it is, is as deep as that") {
  CHECK(bytes_at("a: >2+\n   lead\n  x: y\n\n", {"a"}) == ">2+\n   lead\n  x: y");
  CHECK(tree("a: >2+\n   lead\n  x: y\n\n") == "{a: \" lead\nx: y\n\n\"}");
  CHECK(tree("a: >1+\n  key:\n\n\n z\nb: c\n") == "{a: \" key:\n\n\nz\n\", b: c}");
  CHECK(bytes_at("l:\n- a: |1\n     one\n   two\n  b: c\n", {"l", "0", "a"}) == "|1\n     one\n   two");
}

TEST_CASE("a block of blank lines alone is as many line ends as lines, where they are kept") {
  CHECK(tree("a: >+\n \nb: c\n") == "{a: \"\n\", b: c}");
  CHECK(tree("a: |+\n\n\nb: c\n") == "{a: \"\n\n\", b: c}");
  CHECK(tree("a: >+\n\n\nb: c\n") == "{a: \"\n\n\", b: c}");
}

TEST_CASE("blanks behind a block of text without a line end are no part of it") {
  CHECK(tree("a: >\n  b\n  c\n  ") == "{a: \"b c\n\"}");
  CHECK(tree("a: >+\n  b\n  c\n  ") == "{a: \"b c\n\"}");
  CHECK(tree("a: >+\n    b\n   ") == "{a: \"b\n\"}");
  CHECK(tree("a: >-\n  b\n  c\n  ") == "{a: \"b c\"}");
  CHECK(tree("a: >-\n  b\n  c \n ") == "{a: \"b c \"}");
  CHECK(tree("a: >\n  b\n    ") == "{a: \"b\n  \"}");
}

TEST_CASE("blank lines before a closing quote are as many line ends as lines") {
  CHECK(tree("a: 'b\n  '\n") == "{a: \"b \"}");
  CHECK(tree("a: 'b\n\n  '\n") == "{a: \"b\n\"}");
  CHECK(tree("a: 'b\n \n\n  '\n") == "{a: \"b\n\n\"}");
  CHECK(tree("a: '\n\n  '\n") == "{a: \"\n\"}");
  CHECK(tree("a: \"\n\n\n \"\n") == "{a: \"\n\n\"}");
  CHECK(tree("a: \"b\\n\n\n  \"\n") == "{a: \"b\n\n\"}");
}

TEST_CASE("a plain text may go on on the next line") {
  CHECK(bytes_at("a: one\n  two # three\nb: c\n", {"a"}) == "one\n  two");
  CHECK(bytes_at("a:\n  one\n  two\nb: c\n", {"a"}) == "one\n  two");
  CHECK(bytes_at("a: one\n\n  two\nb: c\n", {"a"}) == "one\n\n  two");
  CHECK(bytes_at("a: [one\n  two, three]\n", {"a", "0"}) == "one\n  two");
  CHECK(bytes_at("a:\n  - one\n    two\n  - three\n", {"a", "0"}) == "one\n    two");
}

TEST_CASE("the span of a block map or list goes from its first key or dash to its last value") {
  CHECK(bytes_at("a:\n  b: c\n  d: e # f\ng: h\n", {"a"}) == "b: c\n  d: e");
  CHECK(bytes_at("a:\n  - b\n  - {c: d}\n", {"a"}) == "- b\n  - {c: d}");
}

TEST_CASE("a byte order mark, CRLF and letters with accents shift no span") {
  CHECK(bytes_at("\xEF\xBB\xBF"
                 "a: b\n",
                 {"a"}) == "b");
  CHECK(bytes_at("a: b\r\nc: d\r\n", {"c"}) == "d");
  CHECK(bytes_at("a: \"b\"\r\nc: d\r\n", {"a"}) == "\"b\"");
  CHECK(bytes_at("a: caf\u00e9\nc: d\n", {"a"}) == "caf\u00e9");
  CHECK(bytes_at("a: caf\u00e9\nc: d\n", {"c"}) == "d");
  CHECK(bytes_at("\xEF\xBB\xBF"
                 "a: caf\u00e9\r\nc: \U0001F600d\r\ne: f",
                 {"e"}) == "f");
  CHECK(bytes_at("a: |\r\n  one\r\nb: c\r\n", {"a"}) == "|\r\n  one");
}

TEST_CASE("a column counts characters, also behind a byte order mark") {
  CHECK(place_of_born("{title: caf\u00e9, born: x}\n") == "1:21+1");
  CHECK(place_of_born("\xEF\xBB\xBF"
                      "born: abc\n") == "1:7+3");
  CHECK(place_of_born("\xEF\xBB\xBF"
                      "caf\u00e9: x\r\nborn: abc\r\n") == "2:7+3");
}

TEST_CASE("a missing value is behind its key, wherever the next thing is") {
  CHECK(place_of_born("born:\n") == "1:5+1");
  CHECK(place_of_born("born:") == "1:5+1");
  CHECK(place_of_born("a: b\nborn:\n\n# end\n") == "2:5+1");
  CHECK(place_of_born("born: # unknown\n\nscale: 9\n") == "1:5+1");
  CHECK(place_of_born("born:\nnullable: 1\n") == "1:5+1");
  CHECK(place_of_born("{born: }\n") == "1:6+1");
  CHECK(place_of_born("{born: , a: b}\n") == "1:6+1");
  CHECK(place_of_born("{born, a: b}\n") == "1:6+1");
  CHECK(place_of_born("born: ~\n") == "1:7+1");
  CHECK(place_of_born("born: null # x\n") == "1:7+4");
  CHECK(place_of_born("born:\n  NULL\n") == "2:3+4");
  CHECK(place_of_born("{born: ~}\n") == "1:8+1");
}

TEST_CASE("a missing item is at its dash") {
  const std::string text = "born:\n  - # none\n  - a\n  -\n  -\n";
  const store::Source source = test::record(text);
  const store::Parsed parsed = store::parse(source);
  CHECK(test::shape(parsed.root) == "{born: [_, a, _, _]}");
  CHECK(source.place(test::value_at(parsed.root, {"born", "0"}).span).line == 2);
  CHECK(source.place(test::value_at(parsed.root, {"born", "2"}).span).line == 4);
  CHECK(source.place(test::value_at(parsed.root, {"born", "3"}).span).line == 5);
}

TEST_CASE("a key twice is found at its second place") {
  CHECK(wrong("a: b\nc: d\na: e\n") == "duplicate-key 3:1");
  CHECK(wrong("x: {a: b, a: c}\n") == "duplicate-key 1:11");
  CHECK(wrong("a: b\n\"a\": c\n") == "duplicate-key 2:1+2");
  CHECK(wrong("x: {a: b}\ny: {a: b}\n") == "");
}

TEST_CASE("in a file about people a key twice repeats no word") {
  const store::Source source = test::person("Noor: b\nNoor: c\n");
  const auto found = store::parse(source).diagnostics;
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == base::Message{"diagnostic.duplicate-key.private", {}});
  CHECK(found[0].source_line.empty());
  CHECK(found[0].place.line == 2);
}

TEST_CASE("anchors, aliases, tags and merge keys are refused where they stand") {
  CHECK(wrong("a: &b c\n") == "anchor 1:4");
  CHECK(wrong("&a b: c\n") == "anchor 1:1");
  CHECK(wrong("a: &b\n  c: d\n") == "anchor 1:4");
  CHECK(wrong("a: &b\n") == "anchor 1:4");
  CHECK(wrong("a: &b c\nd: *b\n") == "anchor 1:4");
  CHECK(wrong("a: *b\n") == "alias 1:4");
  CHECK(wrong("because: *niet* gewenst\n") == "alias 1:10");
  CHECK(wrong("<<: *b\na: c\n") == "alias 1:5");
  CHECK(wrong("a: !!str b\n") == "tag 1:4");
  CHECK(wrong("a: !b\n") == "tag 1:4");
  CHECK(wrong("a: !!null\n") == "tag 1:4");
  CHECK(wrong("a: ! b\n") == "tag 1:4");
  CHECK(wrong("a: \"!b &c *d\"\n") == "");
  CHECK(wrong("a: b & c * d ! e\n") == "");
}

TEST_CASE("a directive is refused, wherever it stands") {
  CHECK(wrong("%YAML 1.2\n---\na: b\n") == "yaml-directive 1:1");
  CHECK(wrong("# comment\n%TAG ! x\n---\na: b\n") == "yaml-directive 2:1");
  CHECK(wrong("\xEF\xBB\xBF%YAML 1.2\n---\na: b\n") == "yaml-directive 1:1");
  CHECK(wrong("a: 50% b\n") == "");
  CHECK(wrong("a: |\n  %b\n") == "");
}

TEST_CASE("a second document is refused where it begins") {
  CHECK(wrong("a: b\n---\nc: d\n") == "second-document 2:1");
  CHECK(wrong("---\na: b\n---\n") == "second-document 3:1");
  CHECK(wrong("a: b\n...\nc: d\n") == "second-document 3:1");
}

TEST_CASE("the top must be a map") {
  CHECK(wrong("") == "not-a-map 1:1");
  CHECK(wrong("\n# only a comment\n") == "not-a-map 1:1");
  CHECK(wrong("\xEF\xBB\xBF") == "not-a-map 1:1");
  CHECK(wrong("---\n") == "not-a-map 1:1");
  CHECK(wrong("- a\n- b\n") == "not-a-map 1:1+2");
  CHECK(wrong("just words\n") == "not-a-map 1:1+9");
  CHECK(wrong("~\n") == "not-a-map 1:1");
}

TEST_CASE("a key must be a word") {
  CHECK(wrong("? [a]\n: b\n") == "key-not-a-word 1:3+2");
  CHECK(wrong("{a: b}: c\n") == "key-not-a-word 1:1+5");
  CHECK(wrong(": b\n") == "key-not-a-word 1:1");
  CHECK(wrong("~: b\n") == "key-not-a-word 1:1");
  CHECK(wrong("\"\": b\n") == "key-not-a-word 1:1+1");
  CHECK(wrong("\"a\\nb\": c\n") == "key-not-a-word 1:1+5");
  CHECK(wrong("? a\n: b\n") == "");
  CHECK(wrong(repeated("a", 65) + ": b\n") == "key-not-a-word 1:1+64");
  CHECK(wrong(repeated("a", 64) + ": b\n") == "");
}

TEST_CASE("nesting ends at 32") {
  CHECK(wrong("a: " + repeated("[", 31) + repeated("]", 31) + "\n") == "");
  CHECK(wrong("a: " + repeated("[", 32) + repeated("]", 32) + "\n") == "too-deep 1:35");
  CHECK(wrong("a: " + repeated("{a: ", 40) + "\n") == "too-deep 1:128");
}

TEST_CASE("an escape does not bring in what is refused in the text") {
  CHECK(wrong("a: \"b\\e[31m\"\n") == "control-character 1:4+8");
  CHECK(wrong("a: \"\\0\"\n") == "control-character 1:4+3");
  CHECK(wrong("a: \"\\u202e\"\n") == "control-character 1:4+7");
  CHECK(wrong("a: \"b\\r\"\n") == "control-character 1:4+4");
  CHECK(wrong("a: \"b\\uFEFF\"\n") == "control-character 1:4+8");
  CHECK(wrong("a: \"b\\tc\\nd\"\n") == "");
}

TEST_CASE("bad YAML is shown where it went wrong, in words for each kind") {
  const auto kind = [](const std::string& text) {
    const store::Source source = test::record(text);
    const auto found = store::parse(source).diagnostics;
    if (found.size() != 1) return test::shown(found);
    return found[0].message.key.substr(std::string("diagnostic.").size()) + " " +
           std::to_string(found[0].place.line) + ":" + std::to_string(found[0].place.column);
  };
  CHECK(kind("a: b\nc: he said: no\n") == "yaml-syntax.colon 2:11");
  CHECK(kind("a: b\n  c: d\n") == "yaml-syntax.colon 2:4");
  CHECK(kind("a: [b, c\nd: e\n") == "yaml-syntax.unclosed 1:4");
  CHECK(kind("a: {b: c\n") == "yaml-syntax.unclosed 1:4");
  CHECK(kind("a: [b\n\n# end\n") == "yaml-syntax.unclosed 1:4");
  CHECK(kind("a: {b: \"c\" d: e}\n") == "yaml-syntax.comma 1:12");
  CHECK(kind("a: {b: 36,5}\n") == "yaml-syntax.decimal-comma 1:10");
  CHECK(kind("a: {b: c} d\n") == "yaml-syntax.leftover 1:11");
  CHECK(kind("a: \"b\" c\n") == "yaml-syntax.leftover 1:8");
  CHECK(kind("a: b\nc\n") == "yaml-syntax.indentation 2:1");
  CHECK(kind("a: b\nc:d\n") == "yaml-syntax.no-blank 2:2");
  for (const char* value : {"b", "'b'", "\"b\"", "[b]", "{b: c}"}) {
    CAPTURE(value);
    CHECK(kind("a:\n" + std::string(value) + "\n") == "yaml-syntax.indentation 2:1");
    CHECK(kind("a:\n  - d:\n    " + std::string(value) + "\n") == "yaml-syntax.indentation 3:5");
    CHECK(kind("a:\n\n " + std::string(value) + "\n") == "");
    CHECK(kind("\xEF\xBB\xBF"
               "a:\n " +
               std::string(value) + "\n") == "");
  }
  CHECK(kind("? a\nb: c\n") == "yaml-syntax.indentation 1:3");
  CHECK(kind("a: b\n- c\n") == "yaml-syntax.indentation 2:1");
  CHECK(kind("a:\n  - b\n c: d\n") == "yaml-syntax.indentation 3:2");
  CHECK(kind("a: - b\n") == "yaml-syntax.dash 1:4");
  CHECK(kind("x: y\na: \"b\nc: d\n") == "yaml-syntax.quote 2:4");
  CHECK(kind("x: it's\na: 'b # \"\n") == "yaml-syntax.quote 2:4");
  CHECK(kind("a: [\"b]\n") == "yaml-syntax.quote 1:5");
  CHECK(kind("a: \"b") == "yaml-syntax.quote 1:4");
  CHECK(kind("a: \"b\nc: d\ne: f\"\n") == "yaml-syntax.quote 1:4");
  CHECK(kind("a: {b: 'c,\nd: 'e'}\n") == "yaml-syntax.quote 1:8");
  CHECK(kind("a: \"C:\\data\"\n") == "yaml-syntax.escape 1:7");
  CHECK(kind("a: \"\\xZZ\"\n") == "yaml-syntax.escape 1:5");
  CHECK(kind("a: \"\\ud800\"\n") == "yaml-syntax.escape 1:5");
  CHECK(kind("a: @home\n") == "yaml-syntax.character 1:4");
  CHECK(kind("a: {b: c?, d: e}\n") == "yaml-syntax.character 1:9");
  CHECK(kind("a: {b: c? d}\n") == "yaml-syntax.character 1:9");
  CHECK(kind("a: %\n") == "yaml-syntax.character 1:4");
  CHECK(kind("a: ]\n") == "yaml-syntax.character 1:4");
  CHECK(kind("a: |#c\n  b\n") == "yaml-syntax.character 1:5");
  CHECK(kind("a: >2-#c\n  b\n") == "yaml-syntax.character 1:7");
  CHECK(wrong("a: | #c\n  b\n").empty());
  CHECK(kind("a: `b`\n") == "yaml-syntax.character 1:4");
}

TEST_CASE("a hostile file is refused in time that stays small") {
  constexpr double enough = 10.0;  // seconds, also under the sanitizers
  constexpr std::size_t mebibyte = 1024 * 1024;
  CHECK(seconds_for("a: " + repeated("[", 100'000)) < enough);
  CHECK(seconds_for("a: " + repeated("{a: ", 100'000)) < enough);
  CHECK(seconds_for(repeated("- ", 100'000)) < enough);
  CHECK(seconds_for(repeated("? ", 100'000)) < enough);
  CHECK(seconds_for(repeated("a: b\n", mebibyte / 5)) < enough);
  CHECK(seconds_for("a: [" + repeated("b,", mebibyte / 2 - 4) + "]") < enough);
  CHECK(seconds_for("a: \"" + repeated("b", mebibyte - 6) + "\"\n") < enough);
  CHECK(seconds_for("a: \"" + repeated("b\n", mebibyte / 2 - 6)) < enough);
  CHECK(seconds_for(repeated("b: '", mebibyte / 4)) < enough);
  CHECK(seconds_for("a:\n" + repeated("  -\n", mebibyte / 4 - 4)) < enough);
  CHECK(seconds_for(repeated("# ", mebibyte / 2)) < enough);
  CHECK(seconds_for("a: b" + repeated("\n", mebibyte - 8)) < enough);
  CHECK(seconds_for(repeated("a\n", mebibyte / 2)) < enough);
  CHECK(seconds_for(repeated("!", mebibyte - 1)) < enough);
}

TEST_CASE("a key twice is told for so many keys and no more") {
  const auto found = wrong(repeated("a: b\n", 1000));
  CHECK(found.ends_with("too-many-findings 1:1"));
  CHECK(std::count(found.begin(), found.end(), ';') == 100);
}

}  // namespace tree_test
