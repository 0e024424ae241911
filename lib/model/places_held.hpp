// Who has the places of a cohort on a day. Until a place is filled again, it belongs to the person who is leaving.
#pragma once

#include <optional>
#include <vector>

#include "base/date.hpp"
#include "model/ids.hpp"
#include "model/record_names.hpp"

namespace traject::model {

struct PlaceHeld {
  PersonId person;
  std::optional<base::Date> since = {};  // if this person took over the place, or got it back
  std::optional<base::Date> first = {};  // if somebody else had it before; earlier if this person got it back
};

// In the order of the cohort's file. Over time, several people may have had the same place.
[[nodiscard]] std::vector<PlaceHeld> places_held(const Cohort& cohort, base::Date day);

}  // namespace traject::model
