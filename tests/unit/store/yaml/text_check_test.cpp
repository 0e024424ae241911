#include "store/yaml/text_check.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/record_texts.hpp"

using namespace traject;
using namespace std::string_literals;

namespace text_check_test {

std::string found(const std::string& text) { return test::shown(store::check_text(test::record(text))); }

TEST_CASE("plain text passes, with and without a byte order mark and CRLF") {
  CHECK(found("") == "");
  CHECK(found("title: caf\u00e9 \U0001F600\n") == "");
  CHECK(found("\xEF\xBB\xBFtitle: x\r\nkind: y\r\n") == "");
  CHECK(found("title: x\ty\n") == "");
}

TEST_CASE("a file of a mebibyte is read and one byte more is not") {
  CHECK(found(std::string(store::largest_file, 'a')) == "");
  CHECK(found(std::string(store::largest_file + 1, 'a')) == "too-large 1:1");
}

TEST_CASE("UTF-16 is told apart from other bytes, also without its mark") {
  CHECK(found("\xFF\xFEt\0i\0"s) == "utf-16 1:1");
  CHECK(found("\xFE\xFF\0t\0i"s) == "utf-16 1:1");
  CHECK(found("t\0i\0"s) == "utf-16 1:1");
  CHECK(found("\0t\0i"s) == "utf-16 1:1");
}

TEST_CASE("bytes that are no UTF-8 are found at their column") {
  CHECK(found("title: x\nroom: caf\xE9 zaal\n") == "not-utf-8 2:10");
  CHECK(found("a: \xC0\xAF\n") == "not-utf-8 1:4");
  CHECK(found("a: \xED\xA0\x80\n") == "not-utf-8 1:4");
  CHECK(found("caf\u00e9: \xE9\n") == "not-utf-8 1:7");
}

TEST_CASE("control characters are found, and only the first of each kind") {
  CHECK(found("a: x\0y\nb: \x1B[31m\n"s) == "control-character 1:5");
  CHECK(found("a: \x7F\n") == "control-character 1:4");
  CHECK(found("a: \u0085\n") == "control-character 1:4");
  CHECK(found("a: \u2028\n") == "control-character 1:4");
  CHECK(found("a: x\ry\n") == "control-character 1:5");
  CHECK(found("a: x\r") == "control-character 1:5");
  CHECK(found("a: \u202Ex\nb: \u2066x\n") == "bidirectional-character 1:4");
  CHECK(found("a: \x01\nb: \u202E\n") == "control-character 1:4; bidirectional-character 2:4");
}

TEST_CASE("a byte order mark belongs at the beginning only") {
  CHECK(found("\xEF\xBB\xBF\xEF\xBB\xBFtitle: x\n") == "control-character 1:1");
  CHECK(found("title: x\xEF\xBB\xBFy\n") == "control-character 1:9");
}

TEST_CASE("a line with strange characters is not shown as it is") {
  const auto diagnostics = store::check_text(test::record("a: \x1B[31m\xC0\n"));
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics[0].source_line == "a: ?[31m?");
  CHECK(diagnostics[1].code == "not-utf-8");
}

TEST_CASE("the marks of a git conflict are found before anything else is made of them") {
  CHECK(found("a: b\n<<<<<<< HEAD\nb: c\n=======\nb: d\n>>>>>>> other\n") == "conflict-mark 2:1+6");
  CHECK(found("a: b\n||||||| base\n") == "conflict-mark 2:1+6");
  CHECK(found("a: b\r\n=======\r\n") == "conflict-mark 2:1+6");
  CHECK(found("a: b\n>>>>>>> other\n") == "conflict-mark 2:1+6");
  CHECK(found("a: <<<<<<< b\n# ======= c\nd: |\n  =======\n") == "");
}

TEST_CASE("a tab in the indentation is found, one elsewhere is not") {
  CHECK(found("a:\n\tb: c\n") == "tab-indentation 2:1");
  CHECK(found("a:\n  \tb: c\n\td: e\n") == "tab-indentation 2:3");
  CHECK(found("a:\tb\n\t\n  \t\r\n") == "");
}

}  // namespace text_check_test
