// How hours of learning divide over work, others and training, from what was logged: never assumed [P4, X52, e16].
#pragma once

#include <optional>

#include "base/date.hpp"
#include "base/number.hpp"
#include "model/record_names.hpp"

namespace traject::evaluation {

struct Learning {
  // Hours of all people together: an entry of a team counts for each of its members.
  base::Number work_hours;
  base::Number others_hours;
  base::Number training_hours;
  // Percent, in tenths that add up to 100 (largest remainder).
  base::Number work;
  base::Number others;
  base::Number training;
  int left_out = 0;  // entries of a team that the cohort does not have, or of nobody
};

// Of the entries up to a day. Nothing where no hour was logged.
[[nodiscard]] std::optional<Learning> learning_of(const model::Activities& activities,
                                                  const model::Cohort& cohort, base::Date day);

}  // namespace traject::evaluation
