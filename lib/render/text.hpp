// A document for people at a terminal.
#pragma once

#include <string>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

struct Style {
  bool colour = false;
  int width = 80;  // columns; 0 is unlimited
};

// One blank line between blocks and one line end after the last; an empty document gives an empty text. Only lines of
// Verbatim may end in spaces.
[[nodiscard]] std::string text(const Document& document, base::Language language, const Style& style);

}  // namespace traject::render
