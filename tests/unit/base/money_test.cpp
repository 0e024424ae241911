#include "base/money.hpp"

#include <doctest/doctest.h>

using namespace traject;
using base::Money;

TEST_CASE("an amount has no decimals or two") {
  CHECK(base::parse_money("2000") == Money::from_cents(200'000));
  CHECK(base::parse_money("2000.00") == Money::from_cents(200'000));
  CHECK(base::parse_money("-12.50") == Money::from_cents(-1250));
  CHECK(base::parse_money("0.05") == Money::from_cents(5));
  CHECK(base::parse_money("99999999999.99"));
  for (const char* text : {"", "-", ".", "12.5", "12.500", "12,50", "1.000,00", "1 000", "1e3", "0x10", "+1",
                           ".50", "5.", "100000000000", "\u20ac 5", "--1", "NaN"}) {
    CHECK_MESSAGE(!base::parse_money(text), text);
  }
}

TEST_CASE("an amount is always written with two decimals") {
  CHECK(base::to_string(Money::from_cents(200'000)) == "2000.00");
  CHECK(base::to_string(Money::from_cents(-5)) == "-0.05");
  CHECK(base::to_string(Money{}) == "0.00");
}
