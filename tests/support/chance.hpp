// Chance that is the same in every run, so that what follows from it can be expected.
#pragma once

#include <cstdint>

#include "base/randomness.hpp"

namespace traject::test {

[[nodiscard]] inline base::Randomness steady_chance(std::uint64_t seed = 1) {
  return [state = seed](std::uint32_t limit) mutable {
    state = state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
    return static_cast<std::uint32_t>((state >> 33U) % limit);
  };
}

}  // namespace traject::test
