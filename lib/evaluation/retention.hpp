// How many people are still employed some years after a cohort started, of those who took part and of those who did not.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/date.hpp"

namespace traject::evaluation {

enum class Employed { yes, no, unknown };

inline constexpr std::array retention_years = {1, 2, 3};
template <class T>
using PerYear = std::array<T, retention_years.size()>;

// One person after each of these years, and the days from which that counts, each no earlier than the one before.
struct Course {
  PerYear<Employed> answers{};
  PerYear<base::Date> counts_on{};
};

// Heads; `of` is the sum of the others. All or none of them: nothing where a year is not shown.
struct Stayed {
  std::optional<std::int64_t> of = 0;
  std::optional<std::int64_t> employed = 0;
  std::optional<std::int64_t> left = 0;
  std::optional<std::int64_t> unknown = 0;
  friend bool operator==(const Stayed&, const Stayed&) = default;
};

// One group of people on a day. They start to count in the order of the days of the first year, and in batches: those of a
// batch are nobody or at least `smallest` for each answer, and for each way from an answer to that of a later year. Who
// waits for that counts in no year. So neither a day nor a year has so few more than another.
[[nodiscard]] PerYear<Stayed> stayed(const std::vector<Course>& people, base::Date as_of,
                                     std::int64_t smallest);

}  // namespace traject::evaluation
