// A page of its own: one file, nothing fetched, no script.
#pragma once

#include <string>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

// Where the document has letters, one sheet of paper for each; otherwise its blocks. The title of the page is that of the
// document, above it is the organisation.
[[nodiscard]] std::string html(const Document& document, base::Language language);

}  // namespace traject::render
