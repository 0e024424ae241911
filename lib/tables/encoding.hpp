// Reads the bytes of a table as UTF-8 text, whatever a portal, an HR system or Excel wrote them in [f4, f5].
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace traject::tables {

enum class Encoding { utf_8, utf_8_with_mark, utf_16le, windows_1252 };

// "utf-8", "utf-8-bom", "utf-16le" or "windows-1252": stable, for people and for scripts.
[[nodiscard]] std::string_view name(Encoding encoding);

// The encoding that a source sets, in any case: one of the names above, "utf-16" or "cp1252". Nothing for any
// other word.
[[nodiscard]] std::optional<Encoding> encoding_named(std::string_view setting);

struct Decoded {
  std::string text;  // valid UTF-8, without a byte order mark
  Encoding encoding = Encoding::utf_8;
};

// A byte order mark decides, whatever is wanted. Without one, it is what is wanted; otherwise UTF-16LE if most bytes at odd
// positions are NUL, UTF-8 if the bytes are valid, and Windows-1252 for anything else.
// Throws base::Failure: table-utf-16be; table-not-text for NUL bytes in any encoding but UTF-16; table-encoding,
// with the line, for bytes that have no meaning in the encoding.
[[nodiscard]] Decoded decode(std::string_view bytes, std::optional<Encoding> wanted);

}  // namespace traject::tables
