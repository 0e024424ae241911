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
      if (filled->date > day) {
        place.person = filled->instead_of;
        continue;
      }
      if (!place.since) place.since = filled->date;
      if (filled->instead_of == place.person) continue;
      place.first = filled->date;
      break;
    }
    places.push_back(std::move(place));
  }
  return places;
}

}  // namespace traject::model
