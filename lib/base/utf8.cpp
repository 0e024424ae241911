#include "base/utf8.hpp"

namespace traject::base {
namespace {

std::size_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

bool is_surrogate(std::uint32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

bool is_overlong(std::uint32_t c, std::size_t bytes) {
  return (bytes == 3 && c < 0x800) || (bytes == 4 && c < 0x10000);
}

bool is_combining(std::uint32_t c) {
  return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x20D0 && c <= 0x20FF) ||
         c == 0x200B || c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

bool is_wide(std::uint32_t c) {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
         (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

template <class Visit>
void for_each_character(std::string_view text, Visit visit) {
  for (std::size_t at = 0; at < text.size();) {
    const auto character = character_at(text, at);
    const std::size_t bytes = character ? character->bytes : 1;
    visit(character, text.substr(at, bytes));
    at += bytes;
  }
}

}  // namespace

std::optional<Character> character_at(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return {};
  const auto lead = static_cast<unsigned char>(text[offset]);
  const std::size_t bytes = sequence_length(lead);
  if (bytes == 0 || offset + bytes > text.size()) return {};
  if (bytes == 1) return Character{lead, 1};
  std::uint32_t code_point = lead & (0xFFU >> (bytes + 1));
  for (std::size_t i = 1; i < bytes; ++i) {
    const auto byte = static_cast<unsigned char>(text[offset + i]);
    if ((byte & 0xC0U) != 0x80U) return {};
    code_point = (code_point << 6U) | (byte & 0x3FU);
  }
  if (code_point > 0x10FFFF || is_surrogate(code_point) || is_overlong(code_point, bytes)) return {};
  return Character{code_point, bytes};
}

std::size_t character_count(std::string_view text) {
  std::size_t count = 0;
  for_each_character(text, [&](const auto&, std::string_view) { ++count; });
  return count;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for_each_character(text, [&](const std::optional<Character>& character, std::string_view) {
    if (!character) return void(++width);
    width += is_combining(character->code_point) ? 0U : is_wide(character->code_point) ? 2U : 1U;
  });
  return width;
}

bool is_control(std::uint32_t c) {
  return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F) || c == 0x2028 ||
         c == 0x2029 || c == 0xFFFE || c == 0xFFFF;
}

bool is_bidirectional_control(std::uint32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

std::string printable(std::string_view text) {
  std::string result;
  for_each_character(text, [&](const std::optional<Character>& character, std::string_view bytes) {
    const bool safe =
        character && !is_control(character->code_point) && !is_bidirectional_control(character->code_point) &&
        bytes != byte_order_mark && bytes != "\n" && bytes != "\r";
    if (safe) {
      result += bytes;
    } else {
      result += '?';
    }
  });
  return result;
}

bool is_short(std::string_view text) {
  constexpr std::size_t most = 40;
  return text.size() <= most;
}

}  // namespace traject::base
