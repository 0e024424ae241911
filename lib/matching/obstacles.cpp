#include "matching/obstacles.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>

#include "matching/wishes.hpp"
#include "model/registration.hpp"

namespace traject::matching {
namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max() / 2;

// A set of rules as bits.
constexpr unsigned bit(HardRule rule) { return 1U << static_cast<unsigned>(rule); }

// The smallest set with at least one rule of each of these; of equally small sets, the first.
unsigned smallest_set(const std::vector<unsigned>& sets) {
  unsigned best = (1U << hard_rules) - 1;
  for (unsigned set = 0; set < 1U << hard_rules; ++set) {
    if (std::popcount(set) >= std::popcount(best)) continue;
    if (std::all_of(sets.begin(), sets.end(), [set](unsigned rules) { return (rules & set) != 0; }))
      best = set;
  }
  return best;
}

}  // namespace

ObstacleFinder::ObstacleFinder(const Request& request, const Terms& terms, const Coaches& coaches)
    : request_(request),
      terms_(terms),
      coaches_(coaches),
      standing_(kept_standing(request, terms)),
      full_(full_for(false)),
      full_for_replaced_(terms.replace ? full_for(true) : full_) {}

// Whether making a place at each coach costs more than one extra match is worth. Searches from the coaches with a place,
// backwards over everybody who could move there.
std::vector<bool> ObstacleFinder::full_for(bool is_replaced) const {
  const auto stays = who_stays(request_, terms_);
  const auto load = loads(request_, coaches_);
  const auto people = static_cast<std::int64_t>(request_.participants.size());
  const auto cost = [&](std::size_t i, std::size_t coach) -> std::int64_t {
    if (is_replaced) return 0;
    const Participant& participant = request_.participants[i];
    const bool is_moved = standing_[i] && standing_[i] != coach && terms_.replace != participant.id;
    return (is_moved ? people + 1 : 0) + (participant.wishes.current == request_.coaches[coach].id ? 0 : 1);
  };
  const auto may_go = [&](std::size_t i, std::size_t coach) {
    if (standing_[i] == coach) return terms_.replace != request_.participants[i].id;
    return may_coach(request_.coaches[coach], request_.participants[i]);
  };

  std::vector<std::int64_t> price(request_.coaches.size(), never);
  for (std::size_t coach = 0; coach < price.size(); ++coach) {
    if (load[coach] < request_.coaches[coach].capacity) price[coach] = 0;
  }
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t i = 0; i < request_.participants.size(); ++i) {
      if (!coaches_[i] || stays[i]) continue;
      std::int64_t& here = price[*coaches_[i]];
      for (std::size_t coach = 0; coach < price.size(); ++coach) {
        if (price[coach] == never || price[coach] - here > people + 1) continue;
        const std::int64_t there = price[coach] + cost(i, coach) - cost(i, *coaches_[i]);
        if (there >= here || !may_go(i, coach)) continue;
        here = there;
        changed = true;
      }
    }
  }
  std::vector<bool> full;
  for (const std::int64_t each : price) full.push_back(each > 0);
  return full;
}

std::vector<unsigned> ObstacleFinder::rules_in_the_way(std::size_t participant) const {
  const Participant& without = request_.participants[participant];
  const bool is_replaced = terms_.replace == without.id;
  std::vector<unsigned> sets;
  for (std::size_t i = 0; i < request_.coaches.size(); ++i) {
    unsigned rules = (is_replaced ? full_for_replaced_ : full_)[i] ? bit(HardRule::full) : 0;
    for (const HardRule rule : broken_rules(without, request_.coaches[i])) rules |= bit(rule);
    if (is_replaced && standing_[participant] == i) rules |= bit(HardRule::replaced);
    sets.push_back(rules);
  }
  return sets;
}

std::vector<Obstacle> ObstacleFinder::obstacles(std::size_t participant) const {
  const auto sets = rules_in_the_way(participant);
  const unsigned smallest = smallest_set(sets);
  std::vector<Obstacle> found;
  for (unsigned rule = 0; rule < hard_rules; ++rule) {
    Obstacle obstacle{static_cast<HardRule>(rule), {}};
    for (std::size_t i = 0; i < sets.size(); ++i) {
      if (std::countr_zero(sets[i] & smallest) == static_cast<int>(rule))
        obstacle.coaches.push_back(request_.coaches[i].id);
    }
    if (!obstacle.coaches.empty()) found.push_back(std::move(obstacle));
  }
  return found;
}

}  // namespace traject::matching
