// Maps values to whole positions on a line, the same on every machine.
#pragma once

#include <cstdint>
#include <vector>

namespace traject::drawing {

// Maps values from `first` to `last` to a line of `length`. If `last` is not after `first`, everything is at the start.
class Scale {
 public:
  Scale(std::int64_t first, std::int64_t last, std::int64_t length);
  // Rounded half away from the start; anything outside is at the nearest end.
  [[nodiscard]] std::int64_t at(std::int64_t value) const;

 private:
  std::int64_t first_;
  std::int64_t last_;
  std::int64_t length_;
};

// The ends of parts placed one after another on a line of `length`, which `most` fills. A part below 0 takes no room, a part above
// 0 takes at least 1 if there is room, and nothing goes beyond the line. No sum overflows.
[[nodiscard]] std::vector<std::int64_t> ends_of(const std::vector<std::int64_t>& parts, std::int64_t most,
                                                std::int64_t length);

// True if the parts together do not fit.
[[nodiscard]] bool goes_beyond(const std::vector<std::int64_t>& parts, std::int64_t most);

// The sum of the parts above 0, at most the largest number that fits.
[[nodiscard]] std::int64_t sum_of(const std::vector<std::int64_t>& parts);

// Whole numbers to show under an axis from `first` to `last`: these two, and at most three at even steps in between.
[[nodiscard]] std::vector<std::int64_t> whole_ticks(std::int64_t first, std::int64_t last);

}  // namespace traject::drawing
