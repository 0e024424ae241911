#include "base/number.hpp"

#include <doctest/doctest.h>

using namespace traject;
using base::Number;

TEST_CASE("a number has up to four decimals and is written in its shortest form") {
  const auto written = [](const char* text) { return base::to_string(*base::parse_number(text)); };
  CHECK(written("36") == "36");
  CHECK(written("32.5") == "32.5");
  CHECK(written("32.50") == "32.5");
  CHECK(written("-1.25") == "-1.25");
  CHECK(written("0.0001") == "0.0001");
  CHECK(written("100") == "100");
  CHECK(written("0") == "0");
  CHECK(base::parse_number("2") == Number(2));
}

TEST_CASE("tenths always show their decimal, and are cut off") {
  const auto written = [](const char* text) {
    return base::to_string(base::tenths_of(*base::parse_number(text)));
  };
  CHECK(written("7") == "7.0");
  CHECK(written("7.96") == "7.9");
  CHECK(written("0.05") == "0.0");
  CHECK(written("-0.5") == "-0.5");
}

TEST_CASE("what is no plain decimal number is refused") {
  for (const char* text : {"", "36,5", "1e3", "0x10", "+1", ".5", "5.", "1.23456", "1 000", "1_000", "inf",
                           "nan", "-", "1-", "100000000000"}) {
    CHECK_MESSAGE(!base::parse_number(text), text);
  }
}
