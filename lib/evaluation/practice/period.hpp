// The days of which a practice is evaluated.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "evaluation/practice/protection.hpp"

namespace traject::evaluation {

struct PracticePeriod {
  std::optional<base::Date> from;  // nothing: from the first intake on
  base::Date until;                // the last day that counts: no later than the as-of day
  friend bool operator==(const PracticePeriod&, const PracticePeriod&) = default;
};

// What is asked for, up to the as-of day. Where small counts stay unknown only whole calendar years can be asked for that are
// over on that day, or else a day more would give away who came on it; without `until`, all of them. Throws base::Failure
// (wrong_use) for anything else, and for a period that ends before it begins or begins after the as-of day.
[[nodiscard]] PracticePeriod practice_period(std::optional<base::Date> from, std::optional<base::Date> until,
                                             base::Date as_of, int smallest);

[[nodiscard]] Years years_of(const PracticePeriod& period);

// True for whole calendar years that are over.
[[nodiscard]] bool are_whole_years(std::optional<base::Date> from, std::optional<base::Date> until,
                                   base::Date as_of);

}  // namespace traject::evaluation
