#include "model/places_held.hpp"

#include <utility>

#include "model/cohort.hpp"

namespace traject::model {

std::vector<PlaceHeld> places_held(const Cohort& cohort, base::Date day) {
  std::vector<PlaceHeld> places;
  for (const PersonId& participant : cohort.participants) {
    PlaceHeld place{participant};
    for (auto filled = cohort.refilled.rbegin(); filled != cohort.refilled.rend(); ++filled) {
      if (filled->person != place.person) continue;
      if (filled->date <= day) {
        place.since = filled->date;
        break;
      }
      place.person = filled->instead_of;
    }
    places.push_back(std::move(place));
  }
  return places;
}

}  // namespace traject::model
