// Of ways that are equally good, the one that is first in the order of ids.
#pragma once

#include <cstddef>
#include <vector>

#include "matching/assignment.hpp"

namespace traject::matching {

// All ways to give everybody one of the options with this many people at each place.
struct Ways {
  std::vector<Option> options;  // as in Assignment
  std::vector<int> lower;       // the least that come to a place
  std::vector<int> upper;       // and the most
};

// The way in which the first person has the earliest place, then the second, and so on; nowhere is the last place. `chosen` is
// any of the ways: the place of each person.
[[nodiscard]] std::vector<std::size_t> earliest(std::size_t people, const Ways& ways,
                                                std::vector<std::size_t> chosen);

}  // namespace traject::matching
