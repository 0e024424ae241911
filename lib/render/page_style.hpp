// The single style sheet of all pages: light and dark, narrow and wide, print and forced colours.
#pragma once

#include "drawing/markup.hpp"

namespace traject::render {

// The content of the <style> element.
[[nodiscard]] drawing::Markup page_style();

}  // namespace traject::render
