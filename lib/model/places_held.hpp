// Who has the places of a cohort on a day: until a place is filled again, it belongs to the person who is leaving.
#pragma once

#include <optional>
#include <vector>

#include "base/date.hpp"
#include "model/ids.hpp"
#include "model/record_names.hpp"

namespace traject::model {

struct PlaceHeld {
  PersonId person;
  std::optional<base::Date> since = {};  // for somebody who took over another person's place
};

// In the order of the cohort's file. Several people may have had the same place, one after another.
[[nodiscard]] std::vector<PlaceHeld> places_held(const Cohort& cohort, base::Date day);

}  // namespace traject::model
