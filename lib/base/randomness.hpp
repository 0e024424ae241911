// Chance, from outside like the clock. Only what must not be traced is left to it: the ids and the order of answer sheets.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace traject::base {

// A number from 0 up to below `limit`, each as likely as the others; `limit` is at least 1.
using Randomness = std::function<std::uint32_t(std::uint32_t limit)>;

// Nobody can tell what it gives next.
[[nodiscard]] Randomness randomness_of_the_system();

// Letters and digits that are no two alike to the eye (no i, l, o or u).
[[nodiscard]] std::string random_id(const Randomness& random, int length = 16);

// Every order is as likely as the others.
template <class T>
void shuffle(std::vector<T>& values, const Randomness& random) {
  for (std::size_t left = values.size(); left > 1; --left)
    std::swap(values[left - 1], values[random(static_cast<std::uint32_t>(left))]);
}

}  // namespace traject::base
