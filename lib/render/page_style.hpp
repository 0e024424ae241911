// The one style sheet of all pages: light and dark, narrow and wide, on paper and in forced colours.
#pragma once

#include "drawing/markup.hpp"

namespace traject::render {

// What is between <style> and </style>.
[[nodiscard]] drawing::Markup page_style();

}  // namespace traject::render
