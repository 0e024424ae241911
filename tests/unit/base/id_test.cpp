#include "base/id.hpp"

#include <doctest/doctest.h>

#include <string>

using traject::base::is_id;

TEST_CASE("an id is small letters, digits and hyphens, up to 64 of them") {
  for (const char* text : {"a", "p-1042", "7", "a--b", "a-", "con-1", "com0", "com10", "nullen"}) {
    CHECK_MESSAGE(is_id(text), text);
  }
  CHECK(is_id(std::string(64, 'a')));
  CHECK_FALSE(is_id(std::string(65, 'a')));
  for (const char* text : {"", "-a", "A", "p_1", "a b", "a.b", "..", "a/b", "caf\u00e9", "a\n", "a:b"}) {
    CHECK_MESSAGE(!is_id(text), text);
  }
}

TEST_CASE("the names that Windows keeps for devices are no ids") {
  for (const char* text : {"con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9"}) {
    CHECK_MESSAGE(!is_id(text), text);
  }
}
