// Why a session cannot be held on a date.
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
  base::Date day;         // the blocked day: the session's date, or a later one of its days
  base::Message because;  // one line; in the organisation's language it is what a cohort's `skipped` keeps
  friend bool operator==(const Block&, const Block&) = default;
};

// A day off or somebody away can be set aside on purpose; what is taken already, never.
[[nodiscard]] inline bool may_be_set_aside(BlockKind kind) {
  return kind != BlockKind::trainer_taken && kind != BlockKind::room_taken;
}

}  // namespace traject::calendar

// The codes of blocks, stable, for scripts.
template <>
inline constexpr auto traject::model::words<traject::calendar::BlockKind> = std::to_array<std::string_view>(
    {"public_holiday", "closure", "trainer_unavailable", "room_unavailable", "trainer_taken", "room_taken"});
