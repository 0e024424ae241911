// How many people are still employed some years after a cohort started: participants, and others for comparison.
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

// One person's answer after each of these years, and the days from which each counts, none earlier than the one before.
struct Course {
  PerYear<Employed> answers{};
  PerYear<base::Date> counts_on{};
};

// Head counts; `of` is the sum of the others. All are nullopt if a year is not shown.
struct Stayed {
  std::optional<std::int64_t> of = 0;
  std::optional<std::int64_t> employed = 0;
  std::optional<std::int64_t> left = 0;
  std::optional<std::int64_t> unknown = 0;
  friend bool operator==(const Stayed&, const Stayed&) = default;
};

// One group of people on a day. They start to count in the order of their days for the first year, and in batches: for each
// answer, and for each change from one answer to that of a later year, a batch has nobody or at least `smallest` people.
// People whose batch is not complete count in no year. So one day or year never differs from another by too few people.
[[nodiscard]] PerYear<Stayed> stayed(const std::vector<Course>& people, base::Date as_of,
                                     std::int64_t smallest);

}  // namespace traject::evaluation
