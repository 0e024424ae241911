// A table laid out in columns for a terminal.
#pragma once

#include <string>
#include <vector>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

// Lines of a table, without trailing spaces.
struct Grid {
  std::vector<std::string> head;  // the headings and the rule below
  std::vector<std::string> body;
};

// Columns are as wide as their content. If that does not fit the width, the columns that wrap get narrower; one that would
// be too narrow to read goes under its row instead. A width of 0 is unlimited.
[[nodiscard]] Grid grid(const Table& table, base::Language language, std::size_t width);

}  // namespace traject::render
