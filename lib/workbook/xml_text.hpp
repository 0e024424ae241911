// Text as it may be in the XML of a workbook.
#pragma once

#include <string>
#include <string_view>

namespace traject::workbook {

// As content or in an attribute. What XML cannot hold is written as _xHHHH_, and what looks like that is kept from being read
// so; invalid bytes become "?".
[[nodiscard]] std::string xml_text(std::string_view text);

}  // namespace traject::workbook
