// A document as GitHub-flavoured Markdown, readable as it is.
#pragma once

#include <string>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

// Paragraphs are on one line each. What Markdown would read as a mark is escaped, so that no record can become a
// link, a heading or HTML.
[[nodiscard]] std::string markdown(const Document& document, base::Language language);

}  // namespace traject::render
