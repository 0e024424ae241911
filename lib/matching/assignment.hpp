// Assigns everybody to one place, at the lowest cost in the order of the aims. Independent of coaches.
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace traject::matching {

// The place of a person who gets none.
inline constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

struct Place {
  int free = 0;  // how many more people fit
  int load = 0;  // how many people already have a place here
};

// A place that a person may get.
struct Option {
  std::size_t person = 0;
  std::size_t place = nowhere;
  std::size_t kind = 0;  // an index of Assignment::costs
};

struct Assignment {
  std::size_t people = 0;
  std::vector<Place> places;
  std::vector<Option> options;  // by person, then by place, nowhere last; at least one for each person
  std::vector<std::vector<int>>
      costs;  // for each kind the cost for each aim, 0 or more; weightiest aim first
};

// The place of each person. Gives everybody one of their options and no place to more people than fit. Of all such ways, the
// one with the lowest cost for the first aim; of those, the lowest for the second, and so on; then the smallest sum of
// squared loads; then the first place for the first person, for the second, and so on. Exactly one way meets this, so the
// result does not depend on the search. Throws std::logic_error if there is no way.
[[nodiscard]] std::vector<std::size_t> assign(const Assignment& assignment);

}  // namespace traject::matching
