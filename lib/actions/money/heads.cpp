#include "actions/money/heads.hpp"

#include <map>

#include "actions/cohorts/places.hpp"
#include "eligibility/facts_at.hpp"
#include "model/cohort.hpp"
#include "model/person.hpp"

namespace traject::actions {

std::map<std::optional<model::DepartmentId>, std::vector<model::PersonId>> people_by_department(
    const model::Records& records, const model::Cohort& cohort, base::Date as_of) {
  std::map<std::optional<model::DepartmentId>, std::vector<model::PersonId>> people;
  for (const Place& place : places_on(cohort, as_of)) {
    const auto person = records.people.find(place.person);
    if (person == records.people.end()) {
      people[std::nullopt].push_back(place.person);
    } else {
      people[eligibility::fact_at(person->second, &model::PersonFacts::department, place.since)].push_back(
          place.person);
    }
  }
  return people;
}

std::vector<budget::Heads> heads_of(const model::Records& records, const model::Cohort& cohort,
                                    base::Date as_of) {
  std::vector<budget::Heads> heads;
  for (const auto& [department, people] : people_by_department(records, cohort, as_of))
    heads.push_back({department, static_cast<int>(people.size())});
  return heads;
}

}  // namespace traject::actions
