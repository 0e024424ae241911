// From values to whole places on a line, the same on every machine.
#pragma once

#include <cstdint>
#include <vector>

namespace traject::drawing {

// Values from `first` to `last` over a line of `length`. Where `last` is not after `first`, everything is at its start.
class Scale {
 public:
  Scale(std::int64_t first, std::int64_t last, std::int64_t length);
  // Rounded, a half away from the start; what is outside is at the nearest end.
  [[nodiscard]] std::int64_t at(std::int64_t value) const;

 private:
  std::int64_t first_;
  std::int64_t last_;
  std::int64_t length_;
};

// Ends of parts placed one after the other on a line of `length`, which `most` fills. What is below 0 takes no place, what is
// not nothing takes at least 1 where there is room, and nothing goes beyond the line. No sum overflows.
[[nodiscard]] std::vector<std::int64_t> ends_of(const std::vector<std::int64_t>& parts, std::int64_t most,
                                                std::int64_t length);

// True where the parts together are more than fits.
[[nodiscard]] bool goes_beyond(const std::vector<std::int64_t>& parts, std::int64_t most);

// The sum of what is not below 0, or the largest number there is.
[[nodiscard]] std::int64_t sum_of(const std::vector<std::int64_t>& parts);

// Whole numbers to show under an axis from `first` to `last`: these two, and at most three between them at even steps.
[[nodiscard]] std::vector<std::int64_t> whole_ticks(std::int64_t first, std::int64_t last);

}  // namespace traject::drawing
