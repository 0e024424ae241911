// Why a session cannot take place on a date.
#pragma once

#include "base/date.hpp"
#include "base/message.hpp"
#include "model/words.hpp"

namespace traject::calendar {

enum class BlockKind {
  public_holiday,
  closure,
  trainer_unavailable,
  room_unavailable,
  trainer_taken,
  room_taken
};

struct Block {
  BlockKind kind{};
  base::Date day;         // the blocked day: the session's date, or one of its later days
  base::Message because;  // one line; a cohort's `skipped` keeps it in the organisation's language
  friend bool operator==(const Block&, const Block&) = default;
};

// A day off or somebody's absence can be set aside on purpose; a trainer or room that is taken cannot.
[[nodiscard]] inline bool may_be_set_aside(BlockKind kind) {
  return kind != BlockKind::trainer_taken && kind != BlockKind::room_taken;
}

}  // namespace traject::calendar

// The codes of blocks; stable, for scripts.
template <>
inline constexpr auto traject::model::words<traject::calendar::BlockKind> = std::to_array<std::string_view>(
    {"public_holiday", "closure", "trainer_unavailable", "room_unavailable", "trainer_taken", "room_taken"});
