#include "base/long_division.hpp"

namespace traject::base {
namespace {

constexpr int half = 32;
constexpr std::uint64_t low_half = (std::uint64_t{1} << half) - 1;

struct Product {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
};

// In halves, as on paper: not every compiler has 128-bit integers.
Product product(std::uint64_t a, std::uint64_t b) {
  const std::uint64_t low = (a & low_half) * (b & low_half);
  const std::uint64_t first = (a >> half) * (b & low_half) + (low >> half);
  const std::uint64_t second = (a & low_half) * (b >> half) + (first & low_half);
  return {
      (a >> half) * (b >> half) + (first >> half) + (second >> half), (second << half) | (low & low_half)};
}

}  // namespace

std::optional<Division> product_divided(std::uint64_t a, std::uint64_t b, std::uint64_t divisor) {
  const Product dividend = product(a, b);
  if (dividend.high >= divisor) return {};
  Division result{0, dividend.high};
  for (int bit = 63; bit >= 0; --bit) {
    result.remainder = (result.remainder << 1) | ((dividend.low >> bit) & 1);
    result.quotient <<= 1;
    if (result.remainder < divisor) continue;
    result.remainder -= divisor;
    result.quotient |= 1;
  }
  return result;
}

}  // namespace traject::base
