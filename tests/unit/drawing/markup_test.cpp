#include "drawing/markup.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace traject::drawing;

namespace markup_test {

TEST_CASE("words from a record never become markup") {
  CHECK(text("<script>alert('x')</script> & \"y\"").str() ==
        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;");
}

TEST_CASE("neither words nor a string of the program can be taken for markup") {
  CHECK(!std::is_convertible_v<std::string, Markup>);
  CHECK(!std::is_constructible_v<Markup, std::string>);
  CHECK(!std::is_constructible_v<Markup, std::string_view>);
  CHECK(!std::is_constructible_v<Literal, std::string>);
}

TEST_CASE("a value cannot end its attribute") {
  CHECK(element("p", {{"class", std::string("a\"><svg onload=x>")}}, {}).str() ==
        "<p class=\"a&quot;&gt;&lt;svg onload=x&gt;\"></p>");
}

TEST_CASE("what turns the direction of text is shown as a question mark") {
  CHECK(text("a\u202Eb\u200Fc\x01").str() == "a?b?c?");
}

TEST_CASE("elements hold each other, and some hold nothing") {
  CHECK(element("p", text("a") + element("b", text("c")) + lone("br", {})).str() == "<p>a<b>c</b><br></p>");
  CHECK(lone("meta", {{"x", 12}}).str() == "<meta x=\"12\">");
}

}  // namespace markup_test
