// What is between two cells, as far as the file itself tells it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace traject::tables {

// The delimiter of a source's setting: a single character that is not a quote, a letter, a digit or a line end, or the
// word "tab" in any case.
[[nodiscard]] std::optional<char> delimiter_named(std::string_view setting);

struct Opening {
  std::optional<char> delimiter;  // of a first line "sep=;", as Excel writes it
  std::size_t header = 0;         // the offset of what follows that line
};
// Of UTF-8 text with LF line ends.
[[nodiscard]] Opening opening(std::string_view text);

// The one of ; tab , that is most in the header, outside quotes; on a tie the first of these. A header is the first
// line that is not blank, and may hold quoted line breaks.
[[nodiscard]] char counted_delimiter(std::string_view text);

}  // namespace traject::tables
