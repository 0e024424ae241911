// Picks, from equally good ways, the first in the order of ids.
#pragma once

#include <cstddef>
#include <vector>

#include "matching/assignment.hpp"

namespace traject::matching {

// All ways to give everybody one of these options, with the number of people at each place within bounds.
struct Ways {
  std::vector<Option> options;  // as in Assignment
  std::vector<int> lower;       // the fewest people at a place
  std::vector<int> upper;       // the most people at a place
};

// The way that gives the first person the earliest place, then the second, and so on; nowhere is the last place. `chosen` is
// any valid way: the place of each person.
[[nodiscard]] std::vector<std::size_t> earliest(std::size_t people, const Ways& ways,
                                                std::vector<std::size_t> chosen);

}  // namespace traject::matching
