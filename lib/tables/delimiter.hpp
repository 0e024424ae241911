// Which character separates two cells, as far as the file itself says so.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace traject::tables {

// The delimiter that a source sets: a single character that is not a quote, a letter, a digit or a line end, or the
// word "tab" in any case.
[[nodiscard]] std::optional<char> delimiter_named(std::string_view setting);

struct Opening {
  std::optional<char> delimiter;  // from a first line "sep=;", as Excel writes it
  std::size_t header = 0;         // where the text after that line begins
};
// For UTF-8 text with LF line ends.
[[nodiscard]] Opening opening(std::string_view text);

// Whichever of ; tab , occurs most in the header, outside quotes; in a tie, the first of these. The header is the first
// line that is not blank, and may contain quoted line breaks.
[[nodiscard]] char counted_delimiter(std::string_view text);

}  // namespace traject::tables
