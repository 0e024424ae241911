// Bars drawn with characters, for a terminal and for Markdown.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

inline constexpr std::size_t bar_length = 20;  // characters in a full bar

// A bar without its label, of fixed length: "████████▒▒▒▒░░░░░░░░". A part above 0 gets at least one character if there is
// room; a bar that goes beyond the full length ends in "▶". Otherwise the end of each part is rounded.
[[nodiscard]] std::string bar_signs(const std::vector<std::int64_t>& parts, std::int64_t most);

// The value that fills a bar: `bars.most`, or else the largest sum of a bar's parts.
[[nodiscard]] std::int64_t most_of(const Bars& bars);

// "█ spent, ▒ committed, ░ left"; empty without a key.
[[nodiscard]] std::string key_line(const Bars& bars, base::Language language);

// A line for each bar: label, bar, figure. If that is wider than `width`, the figure goes under its bar; a width of 0 is
// unlimited.
[[nodiscard]] std::vector<std::string> bar_lines(const Bars& bars, base::Language language,
                                                 std::size_t width);

}  // namespace traject::render
