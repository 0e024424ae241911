#include "drawing/picture.hpp"

#include <doctest/doctest.h>

using namespace traject::drawing;

namespace picture_test {

TEST_CASE("a picture has a title and a description, and its marks stretch where its words do not") {
  const auto made =
      picture({.id = "p1", .title = "A", .description = "B"}, 20,
              box({.x = 0, .y = 0, .width = 500, .height = 20}, "s1"), label(500, 14, "12", "in1"))
          .str();
  CHECK(made ==
        "<svg role=\"img\" aria-labelledby=\"p1t p1d\" width=\"100%\" height=\"20\">"
        "<title id=\"p1t\">A</title><desc id=\"p1d\">B</desc>"
        "<svg viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" width=\"100%\" height=\"20\">"
        "<rect class=\"s1\" x=\"0\" y=\"0\" width=\"500\" height=\"20\"></rect></svg>"
        "<text class=\"in1\" x=\"50%\" y=\"14\" text-anchor=\"middle\">12</text></svg>");
}

TEST_CASE("words at an end stay within the picture") {
  CHECK(label(0, 1, "a", "x").str().find("text-anchor=\"start\"") != std::string::npos);
  CHECK(label(across, 1, "a", "x").str().find("text-anchor=\"end\"") != std::string::npos);
}

TEST_CASE("a dot keeps its shape, at a whole percentage") {
  CHECK(dot(444, 11, 6, "s4").str() == "<circle class=\"s4\" cx=\"44%\" cy=\"11\" r=\"6\"></circle>");
}

}  // namespace picture_test
