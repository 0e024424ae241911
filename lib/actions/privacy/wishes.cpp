#include "actions/privacy/wishes.hpp"

#include <set>

#include "model/registration.hpp"
#include "model/staff.hpp"

namespace traject::actions {
namespace {

using model::PersonId;
using model::RegistrationFacts;

// The places of a registration where somebody can be named, for whoever looks there or takes somebody out. Calls visit(ids)
// with each: a list of ids, or one that may not be there.
template <class Facts, class Visit>
void each_wish(Facts& facts, Visit visit) {
  if (facts.coach) {
    visit(facts.coach->current);
    visit(facts.coach->prefers);
    visit(facts.coach->avoids);
  }
  if (facts.team) {
    visit(facts.team->together);
    visit(facts.team->apart);
  }
}

template <class Id>
void add_named(const std::optional<Id>& id, std::set<std::string>& named) {
  if (id) named.insert(id->str());
}
template <class Id>
void add_named(const std::vector<Id>& ids, std::set<std::string>& named) {
  for (const Id& id : ids) named.insert(id.str());
}

template <class Id>
void unname(std::optional<Id>& id, const PersonId& person) {
  if (id && id->str() == person.str()) id.reset();
}
template <class Id>
void unname(std::vector<Id>& ids, const PersonId& person) {
  std::erase_if(ids, [&](const Id& id) { return id.str() == person.str(); });
}

std::set<std::string> named_in(const model::Registration& registration) {
  std::set<std::string> named;
  const auto add = [&named](const auto& ids) { add_named(ids, named); };
  each_wish(registration.facts, add);
  for (const RegistrationFacts& earlier : registration.earlier) each_wish(earlier, add);
  return named;
}

void leave_facts(RegistrationFacts& facts, const PersonId& person) {
  each_wish(facts, [&person](auto& ids) { unname(ids, person); });
  if (facts.coach == model::CoachWishes{}) facts.coach.reset();
  if (facts.team == model::TeamWishes{}) facts.team.reset();
}

}  // namespace

const NamedBy& Wishes::about(const PersonId& person) {
  if (!by_person_) read();
  return (*by_person_)[person.str()];
}

void Wishes::read() {
  by_person_.emplace();
  for (const auto& [programme, registrations] : records_.registrations) {
    for (const auto& [other, registration] : registrations) {
      for (const std::string& id : named_in(registration))
        (*by_person_)[id].registrations.emplace_back(programme, other);
    }
  }
  for (const auto& [coach, record] : records_.coaches) {
    for (const PersonId& avoided : record.avoids) (*by_person_)[avoided.str()].coaches.push_back(coach);
  }
}

void leave_wishes(model::Registration& registration, const PersonId& person) {
  leave_facts(registration.facts, person);
  for (RegistrationFacts& earlier : registration.earlier) leave_facts(earlier, person);
}

void leave_wishes(model::Coach& coach, const PersonId& person) { unname(coach.avoids, person); }

}  // namespace traject::actions
