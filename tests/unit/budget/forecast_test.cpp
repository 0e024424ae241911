#include "budget/forecast.hpp"

#include <doctest/doctest.h>

#include "model/programme.hpp"
#include "unit/budget/pricing.hpp"

namespace traject::budget {
namespace forecast_test {

using base::Number;
using test::money;

model::Programme programme_of(const char* rest) {
  return test::programme(test::priced(
      "  - {id: a, title: A, quantity: 4, unit_price: 2000.00}\n"
      "  - {id: b, title: B, quantity: 10, unit_price: 600.00}\n",
      rest));
}

TEST_CASE("three groups in two years cost one and a half times as much a year") {
  const auto result = forecast(programme_of("group: {size: 15}\ngroups_per_year: 1.5\n"), {}, 196);
  REQUIRE(result);
  CHECK(result->group.without_vat == money("14000.00"));
  CHECK(result->year.without_vat == money("21000.00"));
  CHECK(result->year.with_vat() == money("25410.00"));
  CHECK(result->places == Number::from_units(225'000));
  CHECK(result->years_needed == Number::from_units(87'000));
}

TEST_CASE("years are rounded to one decimal, a half away from zero") {
  const auto needed = [](int people) {
    return *forecast(programme_of("group: {size: 20}\ngroups_per_year: 1\n"), {}, people)->years_needed;
  };
  CHECK(needed(0) == Number(0));
  CHECK(needed(20) == Number(1));
  CHECK(needed(21) == Number::from_units(11'000));
  CHECK(needed(22) == Number::from_units(11'000));
}

TEST_CASE("an amount is rounded once, a half cent away from zero") {
  auto programme = test::programme(
      test::priced("  - {id: a, title: A, unit_price: 0.01, vat: exempt}\n", "groups_per_year: 0.5\n"));
  CHECK(forecast(programme, {}, 0)->year.without_vat == money("0.01"));
  programme.groups_per_year = Number::from_units(4'999);
  CHECK(forecast(programme, {}, 0)->year.without_vat == money("0.00"));
}

TEST_CASE("what is not said is not guessed") {
  CHECK_FALSE(forecast(programme_of("group: {size: 15}\n"), {}, 10));
  const auto without_size = forecast(programme_of("groups_per_year: 2\n"), {}, 10);
  REQUIRE(without_size);
  CHECK_FALSE(without_size->places);
  CHECK_FALSE(without_size->years_needed);
  const auto no_groups = forecast(programme_of("group: {size: 15}\ngroups_per_year: 0\n"), {}, 10);
  CHECK(no_groups->year.without_vat == money("0.00"));
  CHECK_FALSE(no_groups->years_needed);
}

}  // namespace forecast_test
}  // namespace traject::budget
