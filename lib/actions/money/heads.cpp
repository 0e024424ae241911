#include "actions/money/heads.hpp"

#include <map>

#include "actions/cohorts/places.hpp"
#include "eligibility/facts_at.hpp"

namespace traject::actions {

std::vector<budget::Heads> heads_of(const model::Records& records, const model::Cohort& cohort,
                                    base::Date as_of) {
  std::map<std::optional<model::DepartmentId>, int> counts;
  for (const Place& place : places_on(cohort, as_of)) {
    const auto person = records.people.find(place.person);
    if (person == records.people.end()) {
      ++counts[std::nullopt];
    } else {
      ++counts[eligibility::fact_at(person->second, &model::PersonFacts::department, place.since)];
    }
  }
  std::vector<budget::Heads> heads;
  for (const auto& [department, participants] : counts) heads.push_back({department, participants});
  return heads;
}

}  // namespace traject::actions
