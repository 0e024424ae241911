// A self-contained page: one file that fetches nothing and runs no script.
#pragma once

#include <string>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

// A document with letters gives a sheet of paper for each; any other gives its blocks. The page has the document's title,
// below the organisation.
[[nodiscard]] std::string html(const Document& document, base::Language language);

}  // namespace traject::render
