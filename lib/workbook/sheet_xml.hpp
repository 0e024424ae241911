// The XML of one sheet.
#pragma once

#include <string>

#include "workbook/book.hpp"
#include "workbook/styles.hpp"

namespace traject::workbook {

[[nodiscard]] std::string sheet_xml(const Sheet& sheet, Styles& styles, bool is_first);

// Comments and the boxes in which Excel shows them; a sheet without notes has neither.
[[nodiscard]] bool has_notes(const Sheet& sheet);
[[nodiscard]] std::string comments_xml(const Sheet& sheet);
[[nodiscard]] std::string comment_boxes(const Sheet& sheet);

}  // namespace traject::workbook
