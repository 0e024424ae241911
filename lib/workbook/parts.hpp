// What a workbook holds besides its sheets: their names and places, the styles, the shared strings.
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
  std::string part;  // its name in the archive
  bool is_hidden = false;
};

struct Parts {
  Epoch epoch = Epoch::of_1900;
  std::vector<SheetPart> sheets;      // in the order of the tabs
  std::vector<NumberFormat> formats;  // by style number
  std::vector<std::string> strings;   // by number
};

// Reads a part with a handler.
void read_part(Archive& archive, std::string_view part, XmlHandler& handler);

// Throws base::Failure (refused), see read_sheet().
[[nodiscard]] Parts read_parts(Archive& archive);

// Decodes "_x000D_": a character that XML cannot hold in any other way.
[[nodiscard]] std::string unescaped(std::string_view text);

// A whole number in digits; -1 for anything else, or if above a billion.
[[nodiscard]] int whole_number(std::string_view digits);

}  // namespace traject::workbook
