// What is in a workbook beside its sheets: their names and places, the styles, the strings that sheets share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "workbook/archive.hpp"
#include "workbook/serial.hpp"
#include "workbook/xml.hpp"

namespace traject::workbook {

struct SheetPart {
  std::string name;
  std::string part;  // in the archive
  bool is_hidden = false;
};

struct Parts {
  Epoch epoch = Epoch::of_1900;
  std::vector<SheetPart> sheets;      // in the order of their tabs
  std::vector<NumberFormat> formats;  // by the number of a cell's style
  std::vector<std::string> strings;   // by their number
};

// Reads a part with a handler.
void read_part(Archive& archive, std::string_view part, XmlHandler& handler);

// Throws base::Failure (refused) as read_sheet() says.
[[nodiscard]] Parts read_parts(Archive& archive);

// "_x000D_" is a character that XML has no other way to hold.
[[nodiscard]] std::string unescaped(std::string_view text);

// A whole number in digits; -1 for anything else, or one over a billion.
[[nodiscard]] int whole_number(std::string_view digits);

}  // namespace traject::workbook
