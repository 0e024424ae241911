// Pairs that can never be made, whatever anybody wishes.
#pragma once

#include <vector>

#include "matching/request.hpp"
#include "model/words.hpp"

namespace traject::matching {

// Each rule is about one participant and one coach, except two: `full` depends on the coach's other participants, and
// `replaced` on the pair to replace, now or before.
enum class HardRule {
  full,
  oneself,
  own_manager,
  participant_avoids,
  coach_avoids,
  unavailable,
  external,
  replaced,
};
inline constexpr unsigned hard_rules = 8;

// The rules that this pair breaks, regardless of other pairs, in the order above.
[[nodiscard]] std::vector<HardRule> broken_rules(const Participant& participant, const Coach& coach);
[[nodiscard]] bool may_coach(const Coach& coach, const Participant& participant);

}  // namespace traject::matching

template <>
inline constexpr auto traject::model::words<traject::matching::HardRule> = std::to_array<std::string_view>(
    {"full", "oneself", "own_manager", "participant_avoids", "coach_avoids", "unavailable", "external",
     "replaced"});
