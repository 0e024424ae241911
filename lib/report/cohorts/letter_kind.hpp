// What a letter is about.
#pragma once

#include "model/words.hpp"

namespace traject::report {

// Each kind has its own text. The first four go to people of a cohort; the last two to people who may be invited and to
// their managers.
enum class LetterKind { placement, waiting, change, coach, invite, invite_manager };

// The kinds that `letters` can write.
enum class CohortLetter { placement, waiting, change, coach };

[[nodiscard]] constexpr LetterKind kind_of(CohortLetter letter) { return static_cast<LetterKind>(letter); }

}  // namespace traject::report

template <>
inline constexpr auto traject::model::words<traject::report::LetterKind> =
    std::to_array<std::string_view>({"placement", "waiting", "change", "coach", "invite", "invite-manager"});

template <>
inline constexpr auto traject::model::words<traject::report::CohortLetter> =
    std::to_array<std::string_view>({"placement", "waiting", "change", "coach"});
