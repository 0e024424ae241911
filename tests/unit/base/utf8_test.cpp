#include "base/utf8.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace traject;
using base::character_at;
using base::character_count;
using base::display_width;
using base::printable;

TEST_CASE("characters are read with their length in bytes") {
  CHECK(character_at("a", 0)->code_point == 'a');
  CHECK(character_at("\u00e9", 0)->code_point == 0xE9);
  CHECK(character_at("\u20ac", 0)->bytes == 3);
  CHECK(character_at("\U0001F600", 0)->code_point == 0x1F600);
  CHECK_FALSE(character_at("a", 1));
}

TEST_CASE("overlong forms, surrogates, lone bytes and what lies beyond Unicode are no characters") {
  for (const char* text : {"\xC0\xAF", "\xE0\x80\xAF", "\xF0\x80\x80\xAF", "\xED\xA0\x80", "\x80", "\xC3",
                           "\xE2\x82", "\xC3(", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"}) {
    CHECK_FALSE(character_at(text, 0));
  }
}

TEST_CASE("characters are counted, a byte that is none counts as one") {
  CHECK(character_count("") == 0);
  CHECK(character_count("caf\u00e9") == 4);
  CHECK(character_count("\U0001F600a") == 2);
  CHECK(character_count("a\xFF\xFE") == 3);
}

TEST_CASE("the width on a terminal: combining marks take none, wide characters two") {
  CHECK(display_width("caf\u00e9") == 4);
  CHECK(display_width("cafe\u0301") == 4);
  CHECK(display_width("\u65e5\u672c") == 4);
  CHECK(display_width("\U0001F600") == 2);
}

TEST_CASE("what could harm a terminal is replaced") {
  CHECK(printable("caf\u00e9 \u20ac") == "caf\u00e9 \u20ac");
  CHECK(printable("a\x1B[31mb") == "a?[31mb");
  CHECK(printable("a\nb\rc\x7F") == "a?b?c?");
  CHECK(printable("a\u202Eb\u0085\u2028") == "a?b??");
  CHECK(printable("a\uFFFDb") == "a\uFFFDb");
  CHECK(printable("a\xEF\xBF\xBE"
                  "b\xEF\xBF\xBF") == "a?b?");
  CHECK(printable("a\xC0z") == "a?z");
  CHECK(printable("a\tb") == "a\tb");
  CHECK(printable(std::string("a\0b", 3)) == "a?b");
}
