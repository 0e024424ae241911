#include "store/yaml/source.hpp"

#include <doctest/doctest.h>

#include "support/record_texts.hpp"

using namespace traject;
using store::Span;

namespace source_test {

std::string place(const store::Source& source, Span span) {
  const base::Place place = source.place(span);
  return std::to_string(place.line) + ":" + std::to_string(place.column) + "+" + std::to_string(place.length);
}

TEST_CASE("a place counts lines, and columns in characters") {
  const auto source = test::record("a: b\ncaf\u00e9: \u20ac d\n");
  CHECK(place(source, {0, 1}) == "1:1+1");
  CHECK(place(source, {5, 10}) == "2:1+4");
  CHECK(place(source, {12, 15}) == "2:7+1");
  CHECK(place(source, {16, 17}) == "2:9+1");
}

TEST_CASE("a span over several lines is cut at the end of its first") {
  const auto source = test::record("abc\r\ndef\r\n");
  CHECK(place(source, {1, 8}) == "1:2+2");
  CHECK(source.shown_line({1, 8}) == "abc");
}

TEST_CASE("a place at the end of the text is one character long") {
  const auto source = test::record("abc\n");
  CHECK(place(source, {4, 4}) == "2:1+1");
  CHECK(place(source, {3, 4}) == "1:4+1");
  CHECK(place(test::record(""), {0, 1}) == "1:1+1");
}

TEST_CASE("a byte order mark takes no column") {
  const auto source = test::record("\xEF\xBB\xBFtitle: x\n");
  CHECK(place(source, {3, 8}) == "1:1+5");
  CHECK(place(source, {0, 0}) == "1:1+1");
  CHECK(place(source, {0, 1}) == "1:1+1");
  CHECK(source.shown_line({0, 1}) == "title: x");
}

TEST_CASE("no line of a file about people is shown, nor one that is too long to look at") {
  CHECK(test::person("born: 1996-02-29\n").shown_line({0, 4}).empty());
  CHECK(test::record("a: " + std::string(2000, 'b')).shown_line({0, 1}).empty());
}

TEST_CASE("no line with a digest is shown, as answers could be tried out with it") {
  const std::string digest = "3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea";
  CHECK(test::record("  - {cohort: c-1, digest: " + digest + "}\n").shown_line({0, 1}).empty());
  CHECK(test::record("  - {cohort: c-1, digest: " + digest.substr(0, 30) + "\n").shown_line({0, 1}).empty());
  CHECK(!test::record("id: abcdefabcdef\n").shown_line({0, 1}).empty());
}

}  // namespace source_test
