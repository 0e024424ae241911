// Random people and coaches to match, and what the rules say of a match, written once more without lib/matching.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "matching/hard_rules.hpp"
#include "matching/match.hpp"
#include "matching/request.hpp"
#include "support/random.hpp"

namespace traject::test {

struct Size {
  int people = 0;
  int coaches = 0;
};

// At most of that size. Many wish the same coaches, and some stand with one, so that there is something to choose.
[[nodiscard]] matching::Request random_request(Random& random, Size most);
// Nobody stands.
[[nodiscard]] matching::Request random_new_request(Random& random, Size most);

// Everything that is aimed at, the weightiest first: smaller is better. The last numbers are the coaches themselves, so that no
// two matches are worth the same.
using Worth = std::vector<std::int64_t>;
[[nodiscard]] Worth worth(const matching::Request& request, const matching::Terms& terms,
                          const matching::Coaches& coaches);

// 0 for the current coach, the number of the wish, then field_level and other_level. Nobody in these requests has more wishes.
inline constexpr int field_level = 5;
inline constexpr int other_level = 6;
[[nodiscard]] int level_number(const matching::Request& request, std::size_t participant, std::size_t coach);

[[nodiscard]] bool breaks(matching::HardRule rule, const matching::Participant& participant,
                          const matching::Coach& coach);

// True where no hard rule is broken by a pair that did not stand already, and nobody lost what stays.
[[nodiscard]] bool is_legal(const matching::Request& request, const matching::Terms& terms,
                            const matching::Coaches& coaches);

// Every legal way to give each participant a coach or none.
void for_each_way(const matching::Request& request, const matching::Terms& terms,
                  const std::function<void(const matching::Coaches&)>& visit);

}  // namespace traject::test
