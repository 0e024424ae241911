// The best available coach for every participant.
#pragma once

#include <optional>

#include "matching/request.hpp"

namespace traject::matching {

// What to do apart from meeting wishes.
struct Terms {
  bool anew = false;                         // ignore existing pairs
  std::optional<model::PersonId> replace{};  // the participant who needs a different coach
};

// The aims, in this order, over all ways that break no hard rule: as many current coaches as possible; as many participants
// as possible with a coach; as few as possible at the worst level of wishes, then at the second worst, and so on; as few as
// possible with an untrained coach; the smallest sum of squared loads; the first coach by id for the first participant by
// id, for the second, and so on. Exactly one match meets this, on every machine.
//
// Existing pairs stay, even if they now break a hard rule. If one is replaced, that participant does not get the same coach
// again; others move only if there is no other way, as few as possible, and nobody loses a coach.
[[nodiscard]] Coaches match(const Request& request, const Terms& terms = {});

// The existing pairs that count under these terms.
[[nodiscard]] Coaches kept_standing(const Request& request, const Terms& terms);

// Participants whose existing pair stays, whatever others need. If one pair is replaced, only those with an overloaded
// coach, because nobody else may take their place.
[[nodiscard]] std::vector<bool> who_stays(const Request& request, const Terms& terms);

}  // namespace traject::matching
