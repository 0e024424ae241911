// A document as GitHub-flavoured Markdown, also readable unrendered.
#pragma once

#include <string>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

// Each paragraph is one line. Markdown's special characters are escaped, so no record can become a link, a heading or HTML.
[[nodiscard]] std::string markdown(const Document& document, base::Language language);

}  // namespace traject::render
