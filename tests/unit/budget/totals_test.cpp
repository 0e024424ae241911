#include "budget/totals.hpp"

#include <doctest/doctest.h>

#include "unit/budget/pricing.hpp"

namespace traject::budget {
namespace totals_test {

using test::money;

TEST_CASE("what a head costs is rounded by itself, and nobody has no cost") {
  CHECK(per_head({money("14000.00"), money("2940.00")}, 15) == PerHead{money("933.33"), money("1129.33")});
  CHECK_FALSE(per_head({money("14000.00"), money("2940.00")}, 0));
}

}  // namespace totals_test
}  // namespace traject::budget
