// Products beyond 64 bits, checked by going back: quotient × divisor + remainder is the product again. That holds modulo
// 2^64 and modulo three primes, together more than any product can be, so it holds.
#include "base/long_division.hpp"

#include <doctest/doctest.h>

#include <array>

#include "support/random.hpp"

namespace traject::base {
namespace long_division_test {

using test::Random;

constexpr int cases = 50'000;

// Of every size: a few bits as often as all of them.
std::uint64_t random_number(Random& random, int most_bits) {
  std::uint64_t number = 0;
  for (int bits = random.between(1, most_bits); bits > 0; --bits)
    number = (number << 1) | (random.chance(50) ? 1U : 0U);
  return number;
}

std::uint64_t back_modulo(const Division& division, std::uint64_t divisor, std::uint64_t prime) {
  return ((division.quotient % prime) * (divisor % prime) + division.remainder % prime) % prime;
}

TEST_CASE("a product is divided to the last unit, however large it is") {
  constexpr std::array<std::uint64_t, 3> primes{4294967291, 4294967279, 4294967231};

  for (int i = 0; i < cases; ++i) {
    Random random(i);
    const std::uint64_t a = random_number(random, 64);
    const std::uint64_t b = random_number(random, 64);
    const std::uint64_t divisor = random_number(random, 63) | 1U;
    const auto division = product_divided(a, b, divisor);
    if (!division) {
      // The product is 2^64 divisors or more: so it is in floating point, but for its last bits.
      CHECK(static_cast<double>(a) * static_cast<double>(b) >
            0.999 * 18446744073709551616.0 * static_cast<double>(divisor));
      continue;
    }
    REQUIRE(division->remainder < divisor);
    REQUIRE(division->quotient * divisor + division->remainder == a * b);
    for (const std::uint64_t prime : primes)
      REQUIRE(back_modulo(*division, divisor, prime) == (a % prime) * (b % prime) % prime);
  }
}

}  // namespace long_division_test
}  // namespace traject::base
