#include "actions/cohorts/places.hpp"

#include <algorithm>

namespace traject::actions {

std::vector<Place> places_on(const model::Cohort& cohort, base::Date day) {
  std::vector<Place> places;
  for (const auto& participant : cohort.participants) {
    Place place{participant, cohort.start};
    for (auto refilled = cohort.refilled.rbegin(); refilled != cohort.refilled.rend(); ++refilled) {
      if (refilled->person != place.person) continue;
      if (refilled->date <= day) {
        place.since = std::max(place.since, refilled->date);
        break;
      }
      place.person = refilled->instead_of;
    }
    places.push_back(std::move(place));
  }
  return places;
}

}  // namespace traject::actions
