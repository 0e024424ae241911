// What a letter to the people of a cohort is about.
#pragma once

#include "model/words.hpp"

namespace traject::report {

enum class LetterKind { placement, waiting, change, coach };

}  // namespace traject::report

template <>
inline constexpr auto traject::model::words<traject::report::LetterKind> =
    std::to_array<std::string_view>({"placement", "waiting", "change", "coach"});
