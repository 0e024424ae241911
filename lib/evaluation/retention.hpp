// How many people are still employed some years after a cohort started, of those who took part and of those who did not.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace traject::evaluation {

enum class Employed { yes, no, unknown };

inline constexpr std::array retention_years = {1, 2, 3};
template <class T>
using PerYear = std::array<T, retention_years.size()>;

// One person after each of these years; nothing, and from then on nothing, where that day is still to come.
using Course = PerYear<std::optional<Employed>>;

// Heads; `of` is the sum of the others. Nothing where a count is not shown.
struct Stayed {
  std::optional<std::int64_t> of = 0;
  std::optional<std::int64_t> employed = 0;
  std::optional<std::int64_t> left = 0;
  std::optional<std::int64_t> unknown = 0;
  friend bool operator==(const Stayed&, const Stayed&) = default;
};

// One group of people. No count from 1 up to below `smallest` is shown or can be computed, and neither can the number of
// those who went from one answer to another between two years. How large the group is in each year may be known from
// elsewhere, so that hiding it would help nothing: a year in which it is small shows nothing at all, and where the years
// cannot be told apart otherwise only the first is shown.
[[nodiscard]] PerYear<Stayed> stayed(const std::vector<Course>& people, std::int64_t smallest);

}  // namespace traject::evaluation
