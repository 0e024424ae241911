#include "workbook/xml_text.hpp"

#include <fmt/format.h>

#include <cstdint>

#include "base/utf8.hpp"
#include "workbook/parts.hpp"

namespace traject::workbook {
namespace {

bool is_for_xml(std::uint32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n';
  return c != 0xFFFE && c != 0xFFFF;
}

// "_x0041_" in a text would be read as "A".
bool looks_escaped(std::string_view text, std::size_t at) {
  constexpr std::size_t size = 7;
  const std::string_view part = text.substr(at, size);
  return part.size() == size && unescaped(part) != part;
}

void append(std::string& result, std::string_view text, std::size_t at, const base::Character& character) {
  switch (text[at]) {
    case '&': result += "&amp;"; return;
    case '<': result += "&lt;"; return;
    case '>': result += "&gt;"; return;
    case '"': result += "&quot;"; return;
    case '_': result += looks_escaped(text, at) ? "_x005F_" : "_"; return;
    default: break;
  }
  if (is_for_xml(character.code_point)) {
    result += text.substr(at, character.bytes);
  } else {
    result += fmt::format("_x{:04X}_", character.code_point);
  }
}

}  // namespace

std::string xml_text(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto character = base::character_at(text, at);
    if (character) {
      append(result, text, at, *character);
    } else {
      result += '?';
    }
    at += character ? character->bytes : 1;
  }
  return result;
}

}  // namespace traject::workbook
