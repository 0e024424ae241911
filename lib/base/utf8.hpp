// Text as characters instead of bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace traject::base {

struct Character {
  std::uint32_t code_point = 0;
  std::size_t bytes = 1;
};

// What some programs put in front of a text in UTF-8.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// The character at a byte offset; nothing where the bytes are not valid UTF-8 (overlong and surrogate forms are not).
[[nodiscard]] std::optional<Character> character_at(std::string_view text, std::size_t offset);

// The number of characters; invalid bytes count as one each.
[[nodiscard]] std::size_t character_count(std::string_view text);

// The number of terminal columns: combining marks take none, wide East Asian characters and emoji two.
[[nodiscard]] std::size_t display_width(std::string_view text);

// C0, DEL and C1 but tab and line ends; the line ends of Unicode; U+FFFE and U+FFFF, which are no characters.
[[nodiscard]] bool is_control(std::uint32_t code_point);
// The characters that turn the direction of text, with which a line can be made to look like another.
[[nodiscard]] bool is_bidirectional_control(std::uint32_t code_point);

// Safe for a terminal: control, bidirectional and invalid characters, and byte order marks, become "?".
[[nodiscard]] std::string printable(std::string_view text);

// Short enough for a message to repeat: at most 40 bytes.
[[nodiscard]] bool is_short(std::string_view text);

}  // namespace traject::base
