#include "base/arithmetic.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "base/failure.hpp"

using namespace traject;
using base::Money;
using base::Number;

namespace arithmetic_test {

Money money(const char* text) { return *base::parse_money(text); }
Number number(const char* text) { return *base::parse_number(text); }
const Money largest = Money::from_cents(std::numeric_limits<std::int64_t>::max());
const Money smallest = Money::from_cents(std::numeric_limits<std::int64_t>::min());

std::vector<Money> amounts(std::initializer_list<const char*> texts) {
  std::vector<Money> result;
  for (const char* text : texts) result.push_back(money(text));
  return result;
}

template <class T, class U>
concept Mixes = requires(T a, U b) {
  a + b;
};
static_assert(Mixes<Money, Money>);
static_assert(!Mixes<Money, int>);
static_assert(!Mixes<Money, double>);
static_assert(!Mixes<Money, Number>);

TEST_CASE("amounts are added, subtracted and taken so many times") {
  CHECK(money("0.10") + money("0.20") == money("0.30"));  // 0.30000000000000004 in binary floating point
  CHECK(money("1.00") - money("1.10") == money("-0.10"));
  CHECK(base::times(money("600.00"), 10) == money("6000.00"));
  CHECK(base::times(money("-0.35"), 3) == money("-1.05"));
  CHECK(base::times(money("0.35"), -3) == money("-1.05"));
  CHECK(base::times(money("0.35"), 0) == Money{});
}

TEST_CASE("a half cent is rounded away from zero") {
  CHECK(base::divided_by(money("14000.00"), 15) == money("933.33"));
  CHECK(base::divided_by(money("0.05"), 2) == money("0.03"));
  CHECK(base::divided_by(money("-0.05"), 2) == money("-0.03"));
  CHECK(base::divided_by(money("-0.04"), 3) == money("-0.01"));
  CHECK(base::divided_by(money("0.04"), 3) == money("0.01"));
  CHECK(base::percentage(money("0.50"), number("21")) == money("0.11"));  // 10.5 cents
  CHECK(base::percentage(money("-0.50"), number("21")) == money("-0.11"));
  CHECK(base::percentage(money("1.15"), number("10")) == money("0.12"));  // 0.115 is less than that in binary
  CHECK(base::percentage(money("10.05"), number("50")) == money("5.03"));
  CHECK(base::percentage(money("14000.00"), number("21")) == money("2940.00"));
  CHECK(base::percentage(money("100.00"), number("0.0001")) == money("0.00"));
  CHECK(base::percentage(money("5000.00"), number("0.0001")) == money("0.01"));
}

TEST_CASE("an amount is taken out of one that includes a percentage") {
  CHECK(base::without_percentage(money("121.00"), number("21")) == money("100.00"));
  CHECK(base::without_percentage(money("100.00"), number("21")) == money("82.64"));
  CHECK(base::without_percentage(money("100.00"), number("0")) == money("100.00"));
  CHECK(base::without_percentage(money("0.01"), number("100")) == money("0.01"));  // half a cent
}

TEST_CASE("percentages add up to that of the sum") {
  // 0.0315 each: 0.03 by itself, but 0.09 (0.0945) of the three, and 0.13 (0.126) of four.
  CHECK(base::percentages(amounts({"0.15", "0.15", "0.15"}), number("21")) ==
        amounts({"0.03", "0.03", "0.03"}));
  CHECK(base::percentages(amounts({"0.15", "0.15", "0.15", "0.15"}), number("21")) ==
        amounts({"0.04", "0.03", "0.03", "0.03"}));
  CHECK(base::percentages(amounts({"0.15", "0.16", "0.15", "0.15"}), number("21")) ==
        amounts({"0.03", "0.04", "0.03", "0.03"}));
  CHECK(base::percentages({}, number("21")).empty());
}

TEST_CASE("parts add up to the whole: the largest remainder first, then the earlier one") {
  CHECK(base::split(money("100.00"), {1, 1, 1}) == amounts({"33.34", "33.33", "33.33"}));
  CHECK(base::split(money("0.02"), {1, 1, 1}) == amounts({"0.01", "0.01", "0.00"}));
  CHECK(base::split(money("1.00"), {1, 2, 3}) == amounts({"0.17", "0.33", "0.50"}));
  CHECK(base::split(money("-100.00"), {1, 1, 1}) == amounts({"-33.33", "-33.33", "-33.34"}));
  CHECK(base::split(money("100.00"), {0, 3, 0}) == amounts({"0.00", "100.00", "0.00"}));
  CHECK(base::split(money("100.00"), {0, 0}) == amounts({"0.00", "0.00"}));
  CHECK(base::split(money("100.00"), {}).empty());
}

TEST_CASE("what does not fit is an error and no other amount") {
  const Money cent = Money::from_cents(1);
  CHECK_THROWS_AS(static_cast<void>(largest + cent), base::Failure);
  CHECK_THROWS_AS(static_cast<void>(smallest - cent), base::Failure);
  CHECK_THROWS_AS(static_cast<void>(Money{} - smallest), base::Failure);
  CHECK_THROWS_AS(static_cast<void>(base::times(largest, 2)), base::Failure);
  CHECK_THROWS_AS(static_cast<void>(base::times(smallest, -1)), base::Failure);
  CHECK_THROWS_AS(
      static_cast<void>(base::times(cent, std::numeric_limits<std::int64_t>::min())), base::Failure);
  CHECK_THROWS_AS(static_cast<void>(base::percentages({largest, cent}, number("21"))), base::Failure);
  CHECK_THROWS_AS(
      static_cast<void>(base::split(cent, {std::numeric_limits<std::int64_t>::max(), 1})), base::Failure);
}

TEST_CASE("the largest amounts are calculated with as well") {
  CHECK(base::times(largest, 1) == largest);
  CHECK(base::divided_by(largest, 1) == largest);
  CHECK(base::percentage(largest, number("100")) == largest);
  CHECK(base::percentage(smallest, number("100")) == smallest);
  const auto parts = base::split(largest, {1, 1});
  CHECK(parts[0] + parts[1] == largest);
}

TEST_CASE("only a result that does not fit is refused, and nothing on the way to it") {
  const auto weights = std::vector<std::int64_t>{90'000'000'000, 60'000'000'000};
  CHECK(base::split(money("1000000000.00"), weights) == amounts({"600000000.00", "400000000.00"}));
  const auto parts = base::split(largest, {std::numeric_limits<std::int64_t>::max() - 1, 1});
  CHECK(parts[0] + parts[1] == largest);
  CHECK(base::percentage(largest, number("99.9999")) < largest);
  CHECK(base::without_percentage(largest, number("100")) == Money::from_cents(4611686018427387904));
  CHECK_THROWS_AS(static_cast<void>(base::percentage(largest, number("100.0001"))), base::Failure);
  CHECK_THROWS_AS(static_cast<void>(base::percentage(smallest, number("100.0001"))), base::Failure);
}

TEST_CASE("an amount is taken a broken number of times") {
  CHECK(base::times(money("14000.00"), number("1.5")) == money("21000.00"));
  CHECK(base::times(money("0.01"), number("0.5")) == money("0.01"));
  CHECK(base::times(money("-0.01"), number("0.5")) == money("-0.01"));
  CHECK(base::times(money("0.01"), number("0.4999")) == Money{});
  CHECK(base::times(largest, number("1")) == largest);
  CHECK_THROWS_AS(static_cast<void>(base::times(largest, number("1.0001"))), base::Failure);
}

}  // namespace arithmetic_test
