#include "store/yaml/scalar_span.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace traject::store;

namespace scalar_span_test {

std::string scalar(std::string_view text, std::size_t begin, bool in_flow = false) {
  const Span span = scalar_span(text, begin, in_flow);
  return std::string(text.substr(span.begin, span.end - span.begin));
}

bool closed(std::string_view text, bool in_flow = false) {
  const std::size_t begin = text.find_first_of("\"'|");
  return is_closed(text, scalar_span(text, begin, in_flow), in_flow);
}

TEST_CASE("a plain scalar ends at a comment, at a key's colon, and in brackets at a comma or bracket") {
  CHECK(scalar("a: b c # d", 3) == "b c");
  CHECK(scalar("a: b", 0) == "a");
  CHECK(scalar("a: b, c]", 3) == "b, c]");
  CHECK(scalar("a: b, c]", 3, true) == "b");
  CHECK(scalar("x:y: b", 0) == "x:y");
  CHECK(scalar("{a:}", 1, true) == "a");
}

TEST_CASE("a quoted scalar ends at its quote") {
  CHECK(scalar("'a''b' c", 0) == "'a''b'");
  CHECK(scalar("\"a\\\"b\" c", 0) == "\"a\\\"b\"");
  CHECK(scalar("\"a\\\\\" c", 0) == "\"a\\\\\"");
  CHECK(scalar("\"a", 0) == "\"a");
}

TEST_CASE("a quote that was forgotten is noticed") {
  CHECK(closed("a: \"b\""));
  CHECK(closed("a: \"b\n  c\"\nd: e"));
  CHECK(closed("a: 'b\n\n  c'"));
  CHECK(closed("a: |\n  b"));
  CHECK_FALSE(closed("a: \"b"));
  CHECK_FALSE(closed("a: \"b\\\""));
  CHECK_FALSE(closed("a: 'b''"));
  CHECK_FALSE(closed("a: \"b\nc: d\"\n"));
  CHECK_FALSE(closed("  - \"b\n  c\"\n"));
}

TEST_CASE("the quote that is never closed is found") {
  CHECK(unclosed_quote("a: 'b'\nc: \"d\n", 0) == 10);
  CHECK(unclosed_quote("# it's\na: it's\nb: ['c", 0) == 19);
  CHECK_FALSE(unclosed_quote("a: 'b'\n", 0));
}

TEST_CASE("a flow collection ends at its bracket, not at one in a comment") {
  CHECK(flow_end("[a] b", 2) == 3);
  CHECK(flow_end("[a # ]\n]", 2) == 8);
  CHECK(flow_end("[a", 2) == 2);
}

}  // namespace scalar_span_test
