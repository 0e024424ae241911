#include "matching/hard_rules.hpp"

#include <algorithm>

#include "model/registration.hpp"

namespace traject::matching {
namespace {

template <class List, class Id>
bool contains(const List& list, const Id& id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

// Calls broken(rule) for each broken rule; stops if it says so.
template <class Broken>
void for_each_broken(const Participant& participant, const Coach& coach, Broken broken) {
  if (coach.id.str() == participant.id.str() && broken(HardRule::oneself)) return;
  if (participant.manager && coach.id.str() == participant.manager->str() && broken(HardRule::own_manager))
    return;
  if (contains(participant.wishes.avoids, coach.id) && broken(HardRule::participant_avoids)) return;
  if (contains(coach.avoids, participant.id) && broken(HardRule::coach_avoids)) return;
  if (!coach.is_available && broken(HardRule::unavailable)) return;
  if (coach.is_external && broken(HardRule::external)) return;
  if (contains(participant.ended, coach.id)) static_cast<void>(broken(HardRule::replaced));
}

}  // namespace

std::vector<HardRule> broken_rules(const Participant& participant, const Coach& coach) {
  std::vector<HardRule> rules;
  for_each_broken(participant, coach, [&](HardRule rule) {
    rules.push_back(rule);
    return false;
  });
  return rules;
}

bool may_coach(const Coach& coach, const Participant& participant) {
  bool may = true;
  for_each_broken(participant, coach, [&](HardRule) { return !(may = false); });
  return may;
}

}  // namespace traject::matching
