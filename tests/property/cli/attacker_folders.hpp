// Folders of which everything is known but how many people there are of each of a few groups.
#pragma once

#include "attacker.hpp"
#include "support/random.hpp"

namespace traject::test {

// With as many intakes together, at most: of two codes of two kinds, or of one kind in two years.
[[nodiscard]] Universe practices(Random& random, int smallest, int most);
// With as many vouchers together, at most: of two kinds or scales, in two states.
[[nodiscard]] Universe pilots(Random& random, int smallest, int most);
// Two cohorts of these sizes; some left in the first year (groups 0 and 2), or in the second (1 and 3).
[[nodiscard]] Universe leavers(int smallest, int first, int second);
// Three cohorts with so many sheets each; of each group those who gave a high mark.
[[nodiscard]] Universe answers(const Counts& sheets);

}  // namespace traject::test
