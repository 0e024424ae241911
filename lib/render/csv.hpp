// A table for spreadsheets and scripts, quoted as in RFC 4180.
#pragma once

#include <string>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

// Without `excel`: UTF-8, comma, LF, the columns' keys, ISO dates, decimal point, codes and English sentences; the
// language has no say. With it, what a Dutch Excel opens with a double click: BOM, semicolon, CRLF, decimal comma,
// dd-mm-yyyy, and the headings and words of the language.
struct CsvStyle {
  bool excel = false;
  base::Language language = base::Language::en;
};

// Text that a spreadsheet would run as a formula begins with an apostrophe; numbers never do.
[[nodiscard]] std::string csv(const Table& table, const CsvStyle& style);

}  // namespace traject::render
