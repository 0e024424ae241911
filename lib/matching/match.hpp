// The best coach there is for every participant.
#pragma once

#include <optional>

#include "matching/request.hpp"

namespace traject::matching {

// What is asked besides the wishes.
struct Terms {
  bool anew = false;                         // existing pairs are ignored
  std::optional<model::PersonId> replace{};  // who needs a coach other than the current one
};

// The aims of the rules, in this order, over all ways that break no hard rule: as many current coaches as possible; as many
// participants as possible with a coach; as few as possible at the worst level of wishes, then at the second worst, and so on; as
// few as possible with a coach who is not trained; the smallest sum of squared loads; the first coach by id for the first
// participant by id, for the second, and so on. There is exactly one such match, on every machine.
//
// Existing pairs stay, also those that break a hard rule by now. Where one is replaced, that participant does not get the same
// coach again; others move only where there is no other way, as few as possible, and nobody loses a coach.
[[nodiscard]] Coaches match(const Request& request, const Terms& terms = {});

// The existing pairs that count on these terms.
[[nodiscard]] Coaches kept_standing(const Request& request, const Terms& terms);

// Whose existing pair is not touched, whatever the others need. Where one pair is replaced, those are only the people with a coach
// who has too many, since nobody else may have that place.
[[nodiscard]] std::vector<bool> who_stays(const Request& request, const Terms& terms);

}  // namespace traject::matching
