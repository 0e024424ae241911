// Matches by the shortest path for one participant after the other, all aims in one long number: slow, and nothing to get wrong.
#pragma once

#include "matching/match.hpp"
#include "matching/request.hpp"

namespace traject::test {

// For at most 40 participants of whom no pair is replaced.
[[nodiscard]] matching::Coaches match_by_paths(const matching::Request& request,
                                               const matching::Terms& terms);

}  // namespace traject::test
