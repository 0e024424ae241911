#include "base/blank.hpp"

#include <utf8proc.h>

#include "base/utf8.hpp"

namespace traject::base {
namespace {

// Unicode classes the empty braille pattern as a symbol, not as a space.
constexpr std::uint32_t blank_braille = 0x2800;

bool is_unseen(std::uint32_t code_point) {
  const auto* property = utf8proc_get_property(static_cast<utf8proc_int32_t>(code_point));
  switch (property->category) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return true;
    default: return property->ignorable != 0 || code_point == blank_braille;
  }
}

}  // namespace

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] > ' ' && text[at] <= '~') return false;  // almost always true for the first character
    const auto character = character_at(text, at);
    if (!character || !is_unseen(character->code_point)) return false;
    at += character->bytes;
  }
  return true;
}

}  // namespace traject::base
