#include "drawing/picture.hpp"

namespace traject::drawing {
namespace {

// Positions that do not stretch are whole percentages.
std::string percent(std::int64_t x) {
  constexpr std::int64_t whole = 100;
  return std::to_string((2 * x * whole + across) / (2 * across)) + "%";
}

std::string anchor(std::int64_t x) {
  if (x == 0) return "start";
  return x >= across ? "end" : "middle";
}

}  // namespace

Markup picture(const Caption& caption, std::int64_t height, const Markup& marks, const Markup& words) {
  const std::string title = caption.id + "t";
  const std::string description = caption.id + "d";
  Markup inside = element("title", {{"id", title}}, text(caption.title));
  inside += element("desc", {{"id", description}}, text(caption.description));
  if (!marks.is_empty()) {
    const std::string box = "0 0 " + std::to_string(across) + " " + std::to_string(height);
    inside += element(
        "svg", {{"viewBox", box}, {"preserveAspectRatio", "none"}, {"width", "100%"}, {"height", height}},
        marks);
  }
  inside += words;
  return element("svg",
                 {{"role", "img"},
                  {"aria-labelledby", title + " " + description},
                  {"width", "100%"},
                  {"height", height}},
                 inside);
}

Markup box(const Box& where, Literal look) {
  return element(
      "rect",
      {{"class", std::string(look.str())},
       {"x", where.x},
       {"y", where.y},
       {"width", where.width},
       {"height", where.height}},
      {});
}

Markup line(std::int64_t x1, std::int64_t y1, std::int64_t x2, std::int64_t y2, Literal look) {
  return element(
      "line", {{"class", std::string(look.str())}, {"x1", x1}, {"y1", y1}, {"x2", x2}, {"y2", y2}}, {});
}

Markup dot(std::int64_t x, std::int64_t y, std::int64_t radius, Literal look) {
  return element(
      "circle", {{"class", std::string(look.str())}, {"cx", percent(x)}, {"cy", y}, {"r", radius}}, {});
}

Markup label(std::int64_t x, std::int64_t y, const std::string& words, Literal look) {
  return element(
      "text", {{"class", std::string(look.str())}, {"x", percent(x)}, {"y", y}, {"text-anchor", anchor(x)}},
      text(words));
}

}  // namespace traject::drawing
