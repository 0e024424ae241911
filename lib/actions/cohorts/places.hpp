// Who has a place in a cohort on a day: a place that is filled again later is still held by the person who leaves it.
#pragma once

#include <vector>

#include "base/date.hpp"
#include "model/cohort.hpp"

namespace traject::actions {

struct Place {
  model::PersonId person;
  base::Date since;  // the start of the cohort, or the first day of somebody who came later
};

// In the order of the cohort's file. Several may have followed each other on one place.
[[nodiscard]] std::vector<Place> places_on(const model::Cohort& cohort, base::Date day);

}  // namespace traject::actions
