#include "actions/start/find.hpp"

#include <algorithm>

#include "base/failure.hpp"
#include "base/folded.hpp"
#include "model/cohort.hpp"
#include "model/people_by_name.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/staff.hpp"

namespace traject::actions {
namespace {

Hit hit_of(const model::Records& records, const model::PersonId& person) {
  const auto name = records.names.find(person);
  return {person.str(), name == records.names.end() ? "" : name->second.name.value_or("")};
}

bool is_in(const std::string& part, const std::string& id, const std::string& title) {
  return id.find(part) != std::string::npos || base::folded(title).find(part) != std::string::npos;
}

}  // namespace

Hits find(const model::Records& records, const std::string& text) {
  const std::string part = base::folded(text);
  if (part.empty()) throw base::Failure(base::FailureKind::wrong_use, {"failure.nothing-to-find", {}});
  Hits hits;
  const model::PeopleByName people(records);
  for (const auto& person : people.with(text)) {
    hits.people.push_back(hit_of(records, person));
    if (records.coaches.contains(model::CoachId(person.str()))) hits.coaches.push_back(hits.people.back());
  }
  // Coaches from outside are no people of the organisation.
  for (const auto& [coach, record] : records.coaches) {
    const bool is_found = std::any_of(hits.coaches.begin(), hits.coaches.end(),
                                      [&coach = coach](const Hit& hit) { return hit.id == coach.str(); });
    if (!is_found && coach.str().find(part) != std::string::npos)
      hits.coaches.push_back(hit_of(records, model::PersonId(coach.str())));
  }
  std::sort(hits.coaches.begin(), hits.coaches.end(), [](const Hit& a, const Hit& b) { return a.id < b.id; });
  for (const auto& [id, programme] : records.programmes) {
    if (is_in(part, id.str(), programme.title)) hits.programmes.push_back({id.str(), programme.title});
  }
  for (const auto& [id, cohort] : records.cohorts) {
    const auto programme = records.programmes.find(cohort.programme);
    const std::string title = programme == records.programmes.end() ? "" : programme->second.title;
    if (id.str().find(part) != std::string::npos) hits.cohorts.push_back({id.str(), title});
  }
  return hits;
}

}  // namespace traject::actions
