// What never happens, whatever anybody wishes.
#pragma once

#include <vector>

#include "matching/request.hpp"
#include "model/words.hpp"

namespace traject::matching {

// Full is of a coach and the others who are there, replaced of a pair that a new coach is asked for, now or before; all other
// rules are of one participant and one coach, whatever else happens.
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

// The rules that this pair would break by itself, in the order above.
[[nodiscard]] std::vector<HardRule> broken_rules(const Participant& participant, const Coach& coach);
[[nodiscard]] bool may_coach(const Coach& coach, const Participant& participant);

}  // namespace traject::matching

template <>
inline constexpr auto traject::model::words<traject::matching::HardRule> = std::to_array<std::string_view>(
    {"full", "oneself", "own_manager", "participant_avoids", "coach_avoids", "unavailable", "external",
     "replaced"});
