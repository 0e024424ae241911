// HTML and SVG that is safe by type: values from records get in only as text, which is escaped here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace traject::drawing {

// Text from the program's own code, such as the name of a tag; data cannot become one.
class Literal {
 public:
  consteval Literal(const char* text) : text_(text) {}
  [[nodiscard]] constexpr std::string_view str() const { return text_; }

 private:
  std::string_view text_;
};

class Markup {
 public:
  Markup() = default;
  // From the program itself, such as a style sheet: not escaped.
  explicit Markup(Literal literal) : html_(literal.str()) {}

  Markup& operator+=(const Markup& other) {
    html_ += other.html_;
    return *this;
  }
  [[nodiscard]] const std::string& str() const { return html_; }
  [[nodiscard]] bool is_empty() const { return html_.empty(); }

 private:
  friend Markup text(std::string_view words);
  friend class Element;
  std::string html_;
};

// Between elements, so that a page also reads well as text.
inline const Markup line_end("\n");

[[nodiscard]] Markup operator+(Markup left, const Markup& right);

// The words as they are, except that characters that change the direction of text or control a screen become "?".
[[nodiscard]] Markup text(std::string_view words);

// The value is escaped; a number is written in digits, and a literal as it is.
struct Attribute {
  Literal name;
  std::variant<std::string, std::int64_t> value;
};

// <tag name="value">…</tag>
[[nodiscard]] Markup element(Literal tag, const std::vector<Attribute>& attributes, const Markup& content);
[[nodiscard]] Markup element(Literal tag, const Markup& content);
// <tag name="value">, for empty elements without an end tag.
[[nodiscard]] Markup lone(Literal tag, const std::vector<Attribute>& attributes);

}  // namespace traject::drawing
