// A document for people at a terminal.
#pragma once

#include <string>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

struct Style {
  bool colour = false;
  int width = 80;  // columns; 0 breaks no line
};

// Blocks with one blank line between them and one line end after the last; nothing for an empty document.
// No line ends in spaces but those of Verbatim.
[[nodiscard]] std::string text(const Document& document, base::Language language, const Style& style);

}  // namespace traject::render
