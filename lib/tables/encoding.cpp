#include "tables/encoding.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "base/utf8.hpp"
#include "tables/blank.hpp"
#include "tables/refusal.hpp"

namespace traject::tables {
namespace {

constexpr std::string_view mark_of_utf_16le = "\xFF\xFE";
constexpr std::string_view mark_of_utf_16be = "\xFE\xFF";

// The number of the line, from 1, that follows this text.
std::int64_t line_after(std::string_view text) {
  std::int64_t line = 1;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool half_of_two = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if ((text[i] == '\n' || text[i] == '\r') && !half_of_two) ++line;
  }
  return line;
}

base::Failure meaningless(Encoding encoding, std::string_view text_before) {
  return refusal(
      "table-encoding", {{"line", line_after(text_before)}, {"encoding", std::string(name(encoding))}});
}

// What Windows-1252 has from 0x80 to 0x9F, where Latin-1 has control characters; 0 where it has nothing.
constexpr std::array<char16_t, 32> windows_1252_from_80 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append(std::string& text, char32_t code_point) {
  const auto tail = [&](unsigned shift) {
    text += static_cast<char>(0x80U | ((code_point >> shift) & 0x3FU));
  };
  if (code_point < 0x80) {
    text += static_cast<char>(code_point);
  } else if (code_point < 0x800) {
    text += static_cast<char>(0xC0U | (code_point >> 6U));
    tail(0);
  } else if (code_point < 0x10000) {
    text += static_cast<char>(0xE0U | (code_point >> 12U));
    tail(6);
    tail(0);
  } else {
    text += static_cast<char>(0xF0U | (code_point >> 18U));
    tail(12);
    tail(6);
    tail(0);
  }
}

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 16);
  for (const char character : bytes) {
    const auto byte = static_cast<unsigned char>(character);
    const bool differs = byte >= 0x80 && byte < 0xA0;
    const char32_t code_point = differs ? windows_1252_from_80[byte - 0x80U] : byte;
    if (differs && code_point == 0) throw meaningless(Encoding::windows_1252, text);
    append(text, code_point);
  }
  return text;
}

// The code unit at an offset; nothing where only half of one is left.
std::optional<char32_t> utf_16le_unit(std::string_view bytes, std::size_t at) {
  if (bytes.size() - at < 2) return {};
  const auto low = static_cast<unsigned char>(bytes[at]);
  const auto high = static_cast<unsigned char>(bytes[at + 1]);
  return low | static_cast<char32_t>(high) << 8U;
}

bool is_high_surrogate(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low_surrogate(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

std::string from_utf_16le(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    const auto unit = utf_16le_unit(bytes, at);
    if (!unit || is_low_surrogate(*unit)) throw meaningless(Encoding::utf_16le, text);
    if (!is_high_surrogate(*unit)) {
      append(text, *unit);
      continue;
    }
    at += 2;
    const auto second = utf_16le_unit(bytes, at);
    if (!second || !is_low_surrogate(*second)) throw meaningless(Encoding::utf_16le, text);
    append(text, 0x10000 + ((*unit - 0xD800) << 10U) + (*second - 0xDC00));
  }
  return text;
}

// The offset of the first byte that is not UTF-8; nothing where all are.
std::optional<std::size_t> first_not_utf_8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    const auto character = base::character_at(bytes, at);
    if (!character) return at;
    at += character->bytes;
  }
  return {};
}

// Letters, delimiters and line ends are mostly ASCII, so that every other byte of UTF-16 is NUL.
bool has_nuls_at(std::size_t parity, std::string_view bytes) {
  std::array<std::size_t, 2> nuls{};
  for (std::size_t at = 0; at < bytes.size(); ++at) nuls[at % 2] += bytes[at] == '\0' ? 1U : 0U;
  return nuls[parity] * 4 > bytes.size() && nuls[1 - parity] * 10 < nuls[parity];
}

bool has_nul(std::string_view bytes) { return bytes.find('\0') != std::string_view::npos; }

Decoded plain(std::string_view bytes, Encoding encoding) {
  if (has_nul(bytes)) throw refusal("table-not-text");
  if (const auto wrong = first_not_utf_8(bytes)) throw meaningless(encoding, bytes.substr(0, *wrong));
  return {std::string(bytes), encoding};
}

Decoded converted(std::string_view bytes, Encoding encoding) {
  if (encoding == Encoding::windows_1252 && has_nul(bytes)) throw refusal("table-not-text");
  return {encoding == Encoding::utf_16le ? from_utf_16le(bytes) : from_windows_1252(bytes), encoding};
}

Encoding told_from(std::string_view bytes) {
  const bool has_nuls = has_nul(bytes);
  if (has_nuls && has_nuls_at(1, bytes)) return Encoding::utf_16le;
  if (has_nuls && has_nuls_at(0, bytes)) throw refusal("table-utf-16be");
  return first_not_utf_8(bytes) ? Encoding::windows_1252 : Encoding::utf_8;
}

}  // namespace

std::string_view name(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf_8: return "utf-8";
    case Encoding::utf_8_with_mark: return "utf-8-bom";
    case Encoding::utf_16le: return "utf-16le";
    case Encoding::windows_1252: return "windows-1252";
  }
  return {};
}

std::optional<Encoding> encoding_named(std::string_view setting) {
  constexpr std::pair<std::string_view, Encoding> names[] = {
      {"utf-8", Encoding::utf_8},         {"utf-8-bom", Encoding::utf_8_with_mark},
      {"utf-16", Encoding::utf_16le},     {"utf-16le", Encoding::utf_16le},
      {"cp1252", Encoding::windows_1252}, {"windows-1252", Encoding::windows_1252},
  };
  const std::string small = in_small_letters(setting);
  const auto* found = std::find_if(
      std::begin(names), std::end(names), [&](const auto& entry) { return entry.first == small; });
  if (found == std::end(names)) return {};
  return found->second;
}

Decoded decode(std::string_view bytes, std::optional<Encoding> wanted) {
  if (bytes.starts_with(base::byte_order_mark))
    return plain(bytes.substr(base::byte_order_mark.size()), Encoding::utf_8_with_mark);
  if (bytes.starts_with(mark_of_utf_16le))
    return converted(bytes.substr(mark_of_utf_16le.size()), Encoding::utf_16le);
  if (bytes.starts_with(mark_of_utf_16be)) throw refusal("table-utf-16be");

  const Encoding encoding = wanted ? *wanted : told_from(bytes);
  const bool is_utf_8 = encoding == Encoding::utf_8 || encoding == Encoding::utf_8_with_mark;
  return is_utf_8 ? plain(bytes, Encoding::utf_8) : converted(bytes, encoding);
}

}  // namespace traject::tables
