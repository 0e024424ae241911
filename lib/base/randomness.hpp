// Random numbers, passed in like the clock. Used only for what must not be traceable: the ids and the order of answer
// sheets.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace traject::base {

// A number from 0 to below `limit`, all equally likely; `limit` is at least 1.
using Randomness = std::function<std::uint32_t(std::uint32_t limit)>;

// Unpredictable. What it returns throws std::runtime_error if the system has no source of random numbers.
[[nodiscard]] Randomness randomness_of_the_system();

// In letters and digits that are hard to confuse (no i, l, o or u).
[[nodiscard]] std::string random_id(const Randomness& random, int length = 16);

// Every order is equally likely.
template <class T>
void shuffle(std::vector<T>& values, const Randomness& random) {
  for (std::size_t left = values.size(); left > 1; --left)
    std::swap(values[left - 1], values[random(static_cast<std::uint32_t>(left))]);
}

}  // namespace traject::base
