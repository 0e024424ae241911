// How well a coach meets the wishes of a participant.
#pragma once

#include <compare>
#include <cstddef>
#include <string>

#include "matching/request.hpp"
#include "model/words.hpp"

namespace traject::matching {

// From best to worst: the current coach, a wished coach, one from the wished field, any other.
enum class LevelKind { current, prefer, field, other };

// The best level is the smallest.
struct Level {
  LevelKind kind = LevelKind::other;
  std::size_t wish = 0;  // for prefer: 1 for the first wish
  friend auto operator<=>(const Level&, const Level&) = default;
};

// current, prefer_1, prefer_2, ..., field, other
[[nodiscard]] std::string code(const Level& level);

[[nodiscard]] Level level_of(const Participant& participant, const Coach& coach);

// True if the coach is in the wished field; without a wish, or with "any", every coach is.
[[nodiscard]] bool fits_field(const Participant& participant, const Coach& coach);

// The number of wished coaches in the longest list.
[[nodiscard]] std::size_t longest_wishes(const Request& request);

// The levels in a request where nobody wishes for more than this many coaches, best first.
[[nodiscard]] std::vector<Level> levels_up_to(std::size_t wishes);

}  // namespace traject::matching

template <>
inline constexpr auto traject::model::words<traject::matching::LevelKind> =
    std::to_array<std::string_view>({"current", "prefer", "field", "other"});
