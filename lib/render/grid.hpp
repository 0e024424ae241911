// A table laid out in columns for a terminal.
#pragma once

#include <string>
#include <vector>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

// Lines of a table, without spaces at their ends.
struct Grid {
  std::vector<std::string> head;  // the headings and the rule under them
  std::vector<std::string> body;
};

// Columns are as wide as what is in them. Where the width is too small, the columns that wrap give way; a column
// that would become too narrow to read is written under its row instead. A width of 0 has no end.
[[nodiscard]] Grid grid(const Table& table, base::Language language, std::size_t width);

}  // namespace traject::render
