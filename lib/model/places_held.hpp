// Who has the places of a cohort on a day: a place that is filled again later is still that of who leaves it.
#pragma once

#include <optional>
#include <vector>

#include "base/date.hpp"
#include "model/cohort.hpp"

namespace traject::model {

struct PlaceHeld {
  PersonId person;
  std::optional<base::Date> since = {};  // of who came in the place of another
};

// In the order of the cohort's file. Several may have followed each other on one place.
[[nodiscard]] std::vector<PlaceHeld> places_held(const Cohort& cohort, base::Date day);

}  // namespace traject::model
