// Text escaped for the XML of a workbook.
#pragma once

#include <string>
#include <string_view>

namespace traject::workbook {

// For content or an attribute. Characters that XML cannot hold become _xHHHH_, and text that looks like that is escaped too;
// invalid bytes become "?".
[[nodiscard]] std::string xml_text(std::string_view text);

}  // namespace traject::workbook
