#include "render/lines.hpp"

#include <doctest/doctest.h>

using namespace traject;
using namespace traject::render;

namespace lines_test {

using Lines = std::vector<std::string>;

TEST_CASE("a text has as many lines as an editor shows") {
  CHECK(lines_of("") == Lines{});
  CHECK(lines_of("een") == Lines{"een"});
  CHECK(lines_of("een\r\n\ntwee\n") == Lines{"een", "", "twee"});
}

TEST_CASE("a text on one line has spaces where lines ended") {
  CHECK(one_line("een\r\ntwee\n\tdrie") == "een twee  drie");
}

TEST_CASE("a word that is too long stands on a line of its own") {
  CHECK(wrapped("a achtletters b", 6) == Lines{"a", "achtletters", "b"});
}

TEST_CASE("a line may be exactly as wide as there is room") {
  CHECK(wrapped("een twee drie", 8) == Lines{"een twee", "drie"});
}

TEST_CASE("wide and combining characters count by their columns") {
  CHECK(wrapped("日本 日本", 8) == Lines{"日本", "日本"});
  CHECK(wrapped("e\u0301e\u0301 e\u0301e\u0301", 5) == Lines{"e\u0301e\u0301 e\u0301e\u0301"});
  CHECK(wrapped("éé éé éé", 5) == Lines{"éé éé", "éé"});
  CHECK(padded("日本", 6) == "日本  ");
}

TEST_CASE("spaces are kept where nothing has to be broken") {
  CHECK(wrapped("  é  é", 6) == Lines{"  é  é"});
  CHECK(wrapped("  é  é", 5) == Lines{"é é"});
}

TEST_CASE("a text without words has no lines") {
  CHECK(wrapped("", 0).empty());
  CHECK(wrapped("   ", 80).empty());
}

TEST_CASE("spaces are filled in on the side that is not aligned") {
  CHECK(padded("9", 3, Align::right) == "  9");
  CHECK(padded("9", 3, Align::left) == "9  ");
  CHECK(padded("lang", 3) == "lang");
}

}  // namespace lines_test
