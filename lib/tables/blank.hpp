// Blanks and capitals, which people and programs add as they like.
#pragma once

#include <string>
#include <string_view>

namespace traject::tables {

// Without surrounding spaces, no-break spaces, tabs and line ends; empty where nothing is seen at all.
[[nodiscard]] std::string_view trimmed(std::string_view text);

// A to Z become a to z; everything else stays the same.
[[nodiscard]] std::string in_small_letters(std::string_view text);

}  // namespace traject::tables
