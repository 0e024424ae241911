// Whether an intervention lasts a day or longer, so that it must be evaluated [D10].
#pragma once

#include <string>

#include "base/note.hpp"
#include "model/plan.hpp"
#include "model/programme.hpp"
#include "model/words.hpp"

namespace traject::evaluation {

enum class Length { day_or_longer, shorter, unknown };

// With what it rests on, or what is missing: days, session_of_days, long_session, short_sessions, no_sessions.
struct LengthFound : base::Note {
  Length length{};
};

// By the plan's `days`; without these, a day or longer where a session lasts two days or more, or six hours or longer on
// one day. Anything else is unknown: no source says how much a few half days add up to, so it is never guessed [X34, X42].
[[nodiscard]] LengthFound length_of(const model::Intervention& intervention,
                                    const model::Programme& programme);

}  // namespace traject::evaluation

namespace traject::model {

template <>
inline constexpr auto words<evaluation::Length> =
    std::to_array<std::string_view>({"day_or_longer", "shorter", "unknown"});

}  // namespace traject::model
