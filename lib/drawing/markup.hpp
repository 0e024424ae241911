// HTML and SVG that is safe by its type: what comes from a record can only get in as text, and is escaped there.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace traject::drawing {

// Something that is in the program's own code, such as the name of a tag; data cannot become one.
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
  // Of the program itself, such as a style sheet: not escaped.
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

// Between elements, so that a page reads well as text too.
inline const Markup line_end("\n");

[[nodiscard]] Markup operator+(Markup left, const Markup& right);

// Words as they are. What turns the direction of text or controls a screen becomes "?".
[[nodiscard]] Markup text(std::string_view words);

// The value is escaped, a number is written in digits, and a literal is as it is.
struct Attribute {
  Literal name;
  std::variant<std::string, std::int64_t> value;
};

// <tag name="value">…</tag>
[[nodiscard]] Markup element(Literal tag, const std::vector<Attribute>& attributes, const Markup& content);
[[nodiscard]] Markup element(Literal tag, const Markup& content);
// <tag name="value">, of those that hold nothing and have no end.
[[nodiscard]] Markup lone(Literal tag, const std::vector<Attribute>& attributes);

}  // namespace traject::drawing
