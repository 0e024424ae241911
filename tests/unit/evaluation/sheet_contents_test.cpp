#include "evaluation/sheet_contents.hpp"

#include <doctest/doctest.h>

#include "model/form.hpp"
#include "sheets.hpp"

namespace traject::evaluation {
namespace sheet_contents_test {

using test::sheets_with;

model::Form form() {
  model::Form form;
  form.questions = {test::question("q", model::QuestionKind::mark)};
  return form;
}

TEST_CASE("the digest of sheets knows neither their ids nor their order") {
  const auto one = contents_of(form(), sheets_with("q", {"7", "8", "8"}));
  CHECK(digest_of(one) == digest_of(contents_of(form(), sheets_with("q", {"8", "7", "8"}))));
  CHECK(digest_of(one) != digest_of(contents_of(form(), sheets_with("q", {"8", "7", "7"}))));
  CHECK(digest_of(one) != digest_of(contents_of(form(), sheets_with("q", {"8", "7"}))));
}

TEST_CASE("answers that the form reads alike are alike, and words do not run together") {
  CHECK(contents_of(form(), sheets_with("q", {"7,0"})) == contents_of(form(), sheets_with("q", {"7"})));
  CHECK(contents_of(form(), sheets_with("other", {"7,0"})) !=
        contents_of(form(), sheets_with("other", {"7"})));
  model::Response one;
  one.answers = {{"a", "b"}, {"c", "d"}};
  model::Response other;
  other.answers = {{"a", "b1:c1:d"}};
  CHECK(content_of(form(), one) != content_of(form(), other));
}

TEST_CASE("sheets hold others where each of these has one of its own") {
  const auto all = contents_of(form(), sheets_with("q", {"7", "8", "8"}));
  CHECK(holds(all, contents_of(form(), sheets_with("q", {"8", "8"}))));
  CHECK_FALSE(holds(all, contents_of(form(), sheets_with("q", {"7", "7"}))));
}

}  // namespace sheet_contents_test
}  // namespace traject::evaluation
