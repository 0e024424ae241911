// The tables of a document as a workbook of Excel.
#pragma once

#include <string>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

// First the table for spreadsheets, then each table for people that shows something else. Dates, times, numbers and amounts
// are what they are; text is never a formula or a number, whatever it looks like. The same bytes for the same document.
[[nodiscard]] std::string xlsx(const Document& document, base::Language language);

}  // namespace traject::render
