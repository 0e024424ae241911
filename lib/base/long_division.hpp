// A product of two whole numbers that need not fit 64 bits, divided exactly.
#pragma once

#include <cstdint>
#include <optional>

namespace traject::base {

struct Division {
  std::uint64_t quotient = 0;
  std::uint64_t remainder = 0;  // less than the divisor
  friend bool operator==(const Division&, const Division&) = default;
};

// a × b ÷ divisor; nothing where the quotient does not fit. The divisor is 1 or more, and less than 2^63.
[[nodiscard]] std::optional<Division> product_divided(std::uint64_t a, std::uint64_t b,
                                                      std::uint64_t divisor);

}  // namespace traject::base
