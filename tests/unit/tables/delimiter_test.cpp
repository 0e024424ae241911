#include "tables/delimiter.hpp"

#include <doctest/doctest.h>

using namespace traject;
using tables::delimiter_named;

namespace delimiter_test {

TEST_CASE("a delimiter is a single character, or the word tab") {
  CHECK(delimiter_named(";") == ';');
  CHECK(delimiter_named(",") == ',');
  CHECK(delimiter_named("|") == '|');
  CHECK(delimiter_named("\t") == '\t');
  CHECK(delimiter_named("Tab") == '\t');
}

TEST_CASE("what could stand in a cell by itself, or ends it, is no delimiter") {
  for (const char* setting : {"", "\"", "\n", "\r", "a", "Z", "5", ";;", "\u00e9", "puntkomma"}) {
    CAPTURE(setting);
    CHECK(delimiter_named(setting) == std::nullopt);
  }
}

}  // namespace delimiter_test
