#include "actions/cohorts/places.hpp"

#include <algorithm>
#include <utility>

#include "model/places_held.hpp"

namespace traject::actions {

std::vector<Place> places_on(const model::Cohort& cohort, base::Date day) {
  std::vector<Place> places;
  for (auto& [holder, since] : model::places_held(cohort, day))
    places.push_back({std::move(holder), std::max(cohort.start, since.value_or(cohort.start))});
  return places;
}

}  // namespace traject::actions
