// A table for spreadsheets and scripts, quoted as in RFC 4180.
#pragma once

#include <string>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

// Without `excel`: UTF-8, comma, LF, the columns' keys, ISO dates, decimal point, codes and English sentences, whatever the
// language. With `excel`, what a Dutch Excel opens with a double click: BOM, semicolon, CRLF, decimal comma, dd-mm-yyyy, and
// headings and words in the language.
struct CsvStyle {
  bool excel = false;
  base::Language language = base::Language::en;
};

// Puts an apostrophe before text that a spreadsheet would run as a formula; numbers never get one.
[[nodiscard]] std::string csv(const Table& table, const CsvStyle& style);

}  // namespace traject::render
