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

// Some programs put this in front of UTF-8 text.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// The character at a byte offset; nullopt if the bytes are not valid UTF-8, such as overlong and surrogate forms.
[[nodiscard]] std::optional<Character> character_at(std::string_view text, std::size_t offset);

// The number of characters; invalid bytes count as one each.
[[nodiscard]] std::size_t character_count(std::string_view text);

// The number of terminal columns: combining marks take none, wide East Asian characters and emoji two.
[[nodiscard]] std::size_t display_width(std::string_view text);

// C0, DEL and C1 except tab and line ends; the Unicode line separators; the non-characters U+FFFE and U+FFFF.
[[nodiscard]] bool is_control(std::uint32_t code_point);
// Characters that change the direction of text and can make one line look like another.
[[nodiscard]] bool is_bidirectional_control(std::uint32_t code_point);

// Safe for a terminal: control, bidirectional and invalid characters, and byte order marks, become "?".
[[nodiscard]] std::string printable(std::string_view text);

// Short enough to repeat in a message: at most 40 bytes.
[[nodiscard]] bool is_short(std::string_view text);

}  // namespace traject::base
