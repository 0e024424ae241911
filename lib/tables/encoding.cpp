#include "tables/encoding.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <new>
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

// To UTF-8, by the C library's own tables.
class Converter {
 public:
  explicit Converter(Encoding from)
      : from_(from), handle_(iconv_open("UTF-8", from == Encoding::utf_16le ? "UTF-16LE" : "CP1252")) {
    if (handle_ == reinterpret_cast<iconv_t>(-1)) throw std::bad_alloc();
  }
  ~Converter() { iconv_close(handle_); }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  std::string convert(std::string_view bytes) {
    std::string text;
    char* in = const_cast<char*>(bytes.data());  // POSIX has no const here, and does not write
    std::size_t left = bytes.size();
    std::array<char, 1 << 14> block;
    while (left > 0) {
      char* out = block.data();
      std::size_t room = block.size();
      const std::size_t result = iconv(handle_, &in, &left, &out, &room);
      const bool stuck = result == static_cast<std::size_t>(-1) && errno != E2BIG;
      text.append(block.data(), out);
      if (stuck) throw meaningless(from_, text);
    }
    return text;
  }

 private:
  Encoding from_;
  iconv_t handle_;
};

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
  return {Converter(encoding).convert(bytes), encoding};
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
