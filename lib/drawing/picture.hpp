// Pictures in SVG: as wide as the page allows, positions in whole numbers, and text that keeps its size.
#pragma once

#include <cstdint>
#include <string>

#include "drawing/markup.hpp"

namespace traject::drawing {

// Horizontal positions go from 0 to this, whatever the width.
inline constexpr std::int64_t across = 1000;

// The text for readers who cannot see the picture. `id` is unique within the page.
struct Caption {
  std::string id;
  std::string title;
  std::string description;
};

// `height` is in CSS pixels. `marks` stretch with the width, `words` do not.
[[nodiscard]] Markup picture(const Caption& caption, std::int64_t height, const Markup& marks,
                             const Markup& words);

struct Box {
  std::int64_t x = 0;  // 0 to `across`
  std::int64_t y = 0;  // CSS pixels
  std::int64_t width = 0;
  std::int64_t height = 0;
};
// `look` is a class in the style sheet.
[[nodiscard]] Markup box(const Box& where, Literal look);
[[nodiscard]] Markup line(std::int64_t x1, std::int64_t y1, std::int64_t x2, std::int64_t y2, Literal look);

// A round mark that does not stretch: it belongs to the words.
[[nodiscard]] Markup dot(std::int64_t x, std::int64_t y, std::int64_t radius, Literal look);
// Words centred on a position; at either end of the picture they stay inside it.
[[nodiscard]] Markup label(std::int64_t x, std::int64_t y, const std::string& words, Literal look);

}  // namespace traject::drawing
