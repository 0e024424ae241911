// Bars of signs, for a terminal and for Markdown.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

inline constexpr std::size_t bar_length = 20;  // signs of a full bar

// A bar without its label: "████████▒▒▒▒░░░░░░░░", always as long. What is not nothing has a sign of its own where there
// is room; what goes beyond the full length ends in "▶". Everything else is rounded where a part ends.
[[nodiscard]] std::string bar_signs(const std::vector<std::int64_t>& parts, std::int64_t most);

// What fills a bar of these.
[[nodiscard]] std::int64_t most_of(const Bars& bars);

// "█ spent, ▒ committed, ░ left"; nothing without a key.
[[nodiscard]] std::string key_line(const Bars& bars, base::Language language);

// A line for each: label, bar, figure. Where that is wider than `width`, the figure goes under its bar; a width of 0 has
// no end.
[[nodiscard]] std::vector<std::string> bar_lines(const Bars& bars, base::Language language,
                                                 std::size_t width);

}  // namespace traject::render
