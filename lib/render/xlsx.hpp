// The tables of a document as an Excel workbook.
#pragma once

#include <string>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

// First the table for spreadsheets, then each table for people that shows something else. Dates, times, numbers and amounts
// keep their type; text never becomes a formula or a number. The same document gives the same bytes.
[[nodiscard]] std::string xlsx(const Document& document, base::Language language);

}  // namespace traject::render
