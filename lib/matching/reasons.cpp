#include "matching/reasons.hpp"

#include <algorithm>
#include <tuple>

#include "model/registration.hpp"

namespace traject::matching {

ReasonFinder::ReasonFinder(const Request& request, const Terms& terms, const Coaches& coaches)
    : request_(request), terms_(terms), coaches_(coaches), loads_(loads(request, coaches)) {
  for (std::size_t i = 0; i < loads_.size(); ++i) {
    if (loads_[i] < request.coaches[i].capacity) free_.push_back(i);
  }
}

PairReason ReasonFinder::reason(std::size_t participant) const {
  const Participant& coached = request_.participants[participant];
  const std::size_t coach = coaches_[participant].value();
  const Level level = level_of(coached, request_.coaches[coach]);
  return {level, missed(coached, level), alternative(coached, coach)};
}

std::vector<MissedWish> ReasonFinder::missed(const Participant& participant, const Level& level) const {
  std::vector<model::CoachId> wished;
  if (participant.wishes.current) wished.push_back(*participant.wishes.current);
  for (const auto& coach : participant.wishes.prefers) {
    if (std::find(wished.begin(), wished.end(), coach) == wished.end()) wished.push_back(coach);
  }
  std::vector<MissedWish> missed;
  for (const auto& id : wished) {
    const auto index = index_of(request_, id);
    if (!index || level_of(participant, request_.coaches[*index]) >= level) continue;
    missed.push_back({id, broken_rule(participant, request_.coaches[*index]).value_or(HardRule::full)});
  }
  return missed;
}

std::optional<HardRule> ReasonFinder::broken_rule(const Participant& participant, const Coach& coach) const {
  const auto broken = broken_rules(participant, coach);
  if (!broken.empty()) return broken.front();
  if (terms_.replace == participant.id && participant.standing == coach.id) return HardRule::replaced;
  return {};
}

std::optional<model::CoachId> ReasonFinder::alternative(const Participant& participant,
                                                        std::size_t coach) const {
  const auto worth = [&](std::size_t i) {
    return std::tuple(
        level_of(participant, request_.coaches[i]), !request_.coaches[i].is_trained, loads_[i], i);
  };
  std::optional<std::size_t> best;
  for (const std::size_t i : free_) {
    if (i == coach || broken_rule(participant, request_.coaches[i])) continue;
    if (!best || worth(i) < worth(*best)) best = i;
  }
  if (!best) return {};
  return request_.coaches[*best].id;
}

}  // namespace traject::matching
