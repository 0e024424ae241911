// Splitting text into lines, measured in terminal columns.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "render/document.hpp"

namespace traject::render {

// The lines of a text without their line ends; a line end at the very end adds no empty line.
[[nodiscard]] std::vector<std::string> lines_of(std::string_view text);
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view between);

// Safe to show, on one line: line ends and tabs become spaces, and what base::printable() refuses becomes "?".
[[nodiscard]] std::string one_line(std::string_view text);
// Safe to show, with its lines kept.
[[nodiscard]] std::string printable_lines(std::string_view text);

// Breaks between words, so that no line is wider than `width` unless a single word is. Spaces within a line are kept. A
// width of 0 breaks nothing; a text without words gives no lines.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t width);

// Padded with spaces to this width.
[[nodiscard]] std::string padded(std::string_view text, std::size_t width, Align align = Align::left);
[[nodiscard]] std::string without_trailing_spaces(std::string text);

}  // namespace traject::render
