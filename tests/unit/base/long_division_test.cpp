#include "base/long_division.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace traject;
using base::Division;
using base::product_divided;

namespace long_division_test {

constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint64_t largest_divisor = std::numeric_limits<std::int64_t>::max();

TEST_CASE("a product that fits is divided as always") {
  CHECK(product_divided(7, 3, 4) == Division{5, 1});
  CHECK(product_divided(0, 3, 4) == Division{0, 0});
  CHECK(product_divided(most, 1, 1) == Division{most, 0});
}

TEST_CASE("a product that does not fit is divided all the same") {
  CHECK(product_divided(std::uint64_t{1} << 63, 6, 12) == Division{std::uint64_t{1} << 62, 0});
  CHECK(product_divided(largest_divisor, largest_divisor, largest_divisor) == Division{largest_divisor, 0});
  CHECK(product_divided(most, largest_divisor - 1, largest_divisor) ==
        Division{most - 3, largest_divisor - 1});
}

TEST_CASE("a quotient that does not fit is none") {
  CHECK(!product_divided(most, 2, 1));
  CHECK(!product_divided(most, most, largest_divisor));
}

}  // namespace long_division_test
