// The standard letters, the same for every organisation. A folder can replace them in letters/.
#pragma once

#include <string>
#include <string_view>

#include "base/language.hpp"
#include "report/cohorts/letter_kind.hpp"

namespace traject::report {

[[nodiscard]] std::string_view letter_text(LetterKind kind, base::Language language);

inline constexpr LetterKind letter_kinds[] = {
    LetterKind::placement, LetterKind::waiting, LetterKind::change,
    LetterKind::coach,     LetterKind::invite,  LetterKind::invite_manager};

// "letters/placement.nl.md"
[[nodiscard]] std::string letter_file(LetterKind kind, base::Language language);

}  // namespace traject::report
