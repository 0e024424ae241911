// How well a coach fits what a participant wishes.
#pragma once

#include <compare>
#include <cstddef>
#include <string>

#include "matching/request.hpp"
#include "model/words.hpp"

namespace traject::matching {

// From best to worst: the coach so far, a wished coach, one from the wished field, any other.
enum class LevelKind { current, prefer, field, other };

// The best level is the smallest.
struct Level {
  LevelKind kind = LevelKind::other;
  std::size_t wish = 0;  // of prefer: 1 for the first wish
  friend auto operator<=>(const Level&, const Level&) = default;
};

// current, prefer_1, prefer_2, ..., field, other
[[nodiscard]] std::string code(const Level& level);

[[nodiscard]] Level level_of(const Participant& participant, const Coach& coach);

// The wished field against the coach's; no wish, or any, fits every coach.
[[nodiscard]] bool fits_field(const Participant& participant, const Coach& coach);

// How many wished coaches the longest list has.
[[nodiscard]] std::size_t longest_wishes(const Request& request);

// The levels there are in a request where nobody wishes for more than this many coaches, the best first.
[[nodiscard]] std::vector<Level> levels_up_to(std::size_t wishes);

}  // namespace traject::matching

template <>
inline constexpr auto traject::model::words<traject::matching::LevelKind> =
    std::to_array<std::string_view>({"current", "prefer", "field", "other"});
