// Everybody to one place, at the smallest cost in the order of the aims. It knows no coaches.
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace traject::matching {

// The place of somebody who gets none.
inline constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

struct Place {
  int free = 0;  // this many people still fit
  int load = 0;  // this many have a place already
};

// One place that one person may have.
struct Option {
  std::size_t person = 0;
  std::size_t place = nowhere;
  std::size_t kind = 0;  // what it costs: an index of Assignment::costs
};

struct Assignment {
  std::size_t people = 0;
  std::vector<Place> places;
  std::vector<Option> options;  // by person, then by place, nowhere last; at least one for everybody
  std::vector<std::vector<int>>
      costs;  // of each kind: nothing or more for each aim, the weightiest aim first
};

// The place of each person. Of all ways to give everybody one of the options, and no place to more people than are free there,
// the one with the smallest cost of the first aim; of those, the smallest of the second, and so on; then the smallest sum of
// squared loads; then the first place for the first person, for the second, and so on. There is exactly one such way, so that
// it does not depend on how it is found. Throws std::logic_error where there is no way.
[[nodiscard]] std::vector<std::size_t> assign(const Assignment& assignment);

}  // namespace traject::matching
