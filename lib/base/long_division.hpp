// Multiplies two whole numbers and divides the product exactly, even if the product does not fit 64 bits.
#pragma once

#include <cstdint>
#include <optional>

namespace traject::base {

struct Division {
  std::uint64_t quotient = 0;
  std::uint64_t remainder = 0;  // less than the divisor
  friend bool operator==(const Division&, const Division&) = default;
};

// a × b ÷ divisor; nullopt if the quotient does not fit. The divisor is from 1 to below 2^63.
[[nodiscard]] std::optional<Division> product_divided(std::uint64_t a, std::uint64_t b,
                                                      std::uint64_t divisor);

}  // namespace traject::base
