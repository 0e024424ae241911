#include "budget/charges.hpp"

#include <doctest/doctest.h>

#include "unit/budget/pricing.hpp"

namespace traject::budget {
namespace charges_test {

using model::DepartmentId;
using test::money;

TEST_CASE("departments stand by id, and who has none on file is a group of its own at the end") {
  const auto shares =
      charges({{{}, 1}, {DepartmentId("field"), 1}, {DepartmentId("none"), 0}, {DepartmentId("desk"), 1}},
              {money("100.00"), money("21.00")}, money("50.00"));
  REQUIRE(shares.size() == 3);
  CHECK(shares[0] == Charge{DepartmentId("desk"), 1, money("33.34"), money("40.34"), money("16.67")});
  CHECK(shares[1] == Charge{DepartmentId("field"), 1, money("33.33"), money("40.33"), money("16.67")});
  CHECK(shares[2] == Charge{{}, 1, money("33.33"), money("40.33"), money("16.66")});
}

TEST_CASE("without heads there is no share") {
  CHECK(charges({}, {money("100.00"), money("21.00")}, money("100.00")).empty());
}

}  // namespace charges_test
}  // namespace traject::budget
