#include "drawing/scale.hpp"

#include <algorithm>
#include <limits>

namespace traject::drawing {
namespace {

// Beyond this a product with a length could overflow; the leading digits are enough to draw by.
constexpr std::int64_t largest = 1'000'000'000'000'000;

std::int64_t rounded(std::int64_t part, std::int64_t whole, std::int64_t length) {
  while (whole > largest) {
    part /= 10;
    whole /= 10;
  }
  return (2 * part * length + whole) / (2 * whole);
}

// The sum, at most the limit.
std::int64_t added(std::int64_t sum, std::int64_t part, std::int64_t limit) {
  return part >= limit - sum ? limit : sum + part;
}

}  // namespace

Scale::Scale(std::int64_t first, std::int64_t last, std::int64_t length)
    : first_(first), last_(last), length_(length) {}

std::int64_t Scale::at(std::int64_t value) const {
  if (last_ <= first_) return 0;
  return rounded(std::clamp(value, first_, last_) - first_, last_ - first_, length_);
}

std::int64_t sum_of(const std::vector<std::int64_t>& parts) {
  std::int64_t sum = 0;
  for (const std::int64_t part : parts)
    sum = added(sum, std::max<std::int64_t>(part, 0), std::numeric_limits<std::int64_t>::max());
  return sum;
}

bool goes_beyond(const std::vector<std::int64_t>& parts, std::int64_t most) {
  std::int64_t room = most;
  for (const std::int64_t part : parts) {
    if (part > room) return true;
    room -= std::max<std::int64_t>(part, 0);
  }
  return false;
}

std::vector<std::int64_t> ends_of(const std::vector<std::int64_t>& parts, std::int64_t most,
                                  std::int64_t length) {
  std::vector<std::int64_t> ends;
  std::int64_t drawn = 0;
  std::int64_t sum = 0;
  for (const std::int64_t part : parts) {
    if (part > 0 && most > 0) {
      sum = added(sum, part, most);
      drawn = std::min(std::max(rounded(sum, most, length), drawn + 1), length);
    }
    ends.push_back(drawn);
  }
  return ends;
}

std::vector<std::int64_t> whole_ticks(std::int64_t first, std::int64_t last) {
  if (last <= first) return {first};
  std::int64_t step = last - first;
  for (const std::int64_t pieces : {4, 3, 2}) {
    if ((last - first) % pieces != 0) continue;
    step = (last - first) / pieces;
    break;
  }
  std::vector<std::int64_t> ticks;
  for (std::int64_t tick = first; tick <= last; tick += step) ticks.push_back(tick);
  return ticks;
}

}  // namespace traject::drawing
