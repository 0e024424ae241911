// Whether an intervention lasts a day or longer, and so must be evaluated [D10].
#pragma once

#include <string>

#include "base/note.hpp"
#include "model/plan.hpp"
#include "model/record_names.hpp"
#include "model/words.hpp"

namespace traject::evaluation {

enum class Length { day_or_longer, shorter, unknown };

// The codes are its reason or what is missing: days, session_of_days, long_session, short_sessions, no_sessions.
struct LengthFound : base::Note {
  Length length{};
};

// Decided by the plan's `days`; without these, it is a day or longer if a session lasts at least two days, or six hours on
// one day. Anything else is unknown: no source says how much a few half days add up to, so nothing is guessed [X34, X42].
[[nodiscard]] LengthFound length_of(const model::Intervention& intervention,
                                    const model::Programme& programme);

}  // namespace traject::evaluation

namespace traject::model {

template <>
inline constexpr auto words<evaluation::Length> =
    std::to_array<std::string_view>({"day_or_longer", "shorter", "unknown"});

}  // namespace traject::model
