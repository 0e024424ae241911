// How learning hours divide over work, others and training, from logged hours only, never assumed [P4, X52, e16].
#pragma once

#include <optional>

#include "base/date.hpp"
#include "base/number.hpp"
#include "model/record_names.hpp"

namespace traject::evaluation {

struct Learning {
  // Hours of all people together; an entry for a team counts for each of its members.
  base::Number work_hours;
  base::Number others_hours;
  base::Number training_hours;
  // In percent, with one decimal; they add up to 100 (largest remainder).
  base::Number work;
  base::Number others;
  base::Number training;
  int left_out = 0;  // entries of a team unknown to the cohort, or of nobody
};

// Counts the entries up to a day. nullopt if no hours were logged.
[[nodiscard]] std::optional<Learning> learning_of(const model::Activities& activities,
                                                  const model::Cohort& cohort, base::Date day);

}  // namespace traject::evaluation
