#include "drawing/markup.hpp"

#include "base/utf8.hpp"

namespace traject::drawing {
namespace {

// Enough both for text and inside double quotes.
std::string escaped(std::string_view words) {
  std::string result;
  for (const char c : base::printable(words)) {
    switch (c) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      case '"': result += "&quot;"; break;
      case '\'': result += "&#39;"; break;
      default: result += c;
    }
  }
  return result;
}

struct ValueText {
  std::string operator()(const std::string& words) const { return escaped(words); }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
};

}  // namespace

class Element {
 public:
  Element(Literal tag, const std::vector<Attribute>& attributes) : tag_(tag) {
    made_.html_.append("<").append(tag.str());
    for (const Attribute& attribute : attributes) {
      made_.html_.append(" ").append(attribute.name.str()).append("=\"");
      made_.html_.append(std::visit(ValueText{}, attribute.value)).append("\"");
    }
    made_.html_ += '>';
  }
  [[nodiscard]] Markup lone() && { return std::move(made_); }
  [[nodiscard]] Markup around(const Markup& content) && {
    made_.html_.append(content.html_).append("</").append(tag_.str()).append(">");
    return std::move(made_);
  }

 private:
  Literal tag_;
  Markup made_;
};

Markup operator+(Markup left, const Markup& right) {
  left += right;
  return left;
}

Markup text(std::string_view words) {
  Markup markup;
  markup.html_ = escaped(words);
  return markup;
}

Markup element(Literal tag, const std::vector<Attribute>& attributes, const Markup& content) {
  return Element(tag, attributes).around(content);
}

Markup element(Literal tag, const Markup& content) { return element(tag, {}, content); }

Markup lone(Literal tag, const std::vector<Attribute>& attributes) { return Element(tag, attributes).lone(); }

}  // namespace traject::drawing
