// The days over which a practice is evaluated.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "evaluation/practice/protection.hpp"

namespace traject::evaluation {

struct PracticePeriod {
  std::optional<base::Date> from;  // nullopt: from the first intake
  base::Date until;                // the last day that counts; not after the as-of day
  friend bool operator==(const PracticePeriod&, const PracticePeriod&) = default;
};

// The requested period, up to the as-of day. If small counts are hidden, only whole calendar years that are over on that day
// are allowed, because one day more would reveal who came on it; without `until`, all such years. Throws base::Failure
// (wrong_use) for anything else, and for a period that ends before it begins or begins after the as-of day.
[[nodiscard]] PracticePeriod practice_period(std::optional<base::Date> from, std::optional<base::Date> until,
                                             base::Date as_of, int smallest);

[[nodiscard]] Years years_of(const PracticePeriod& period);

// True for whole calendar years that are over.
[[nodiscard]] bool are_whole_years(std::optional<base::Date> from, std::optional<base::Date> until,
                                   base::Date as_of);

}  // namespace traject::evaluation
