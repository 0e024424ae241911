#include "evaluation/releases.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "unit/evaluation/sheets.hpp"

namespace traject::evaluation {
namespace {

using base::Date;
using model::QuestionKind;
using test::first_sheets;
using test::question;
using test::sheets_with;

const model::FormId form("form");
const std::vector<std::string> marks{"6", "7", "8", "9", "6", "7", "8", "9", "6", "7", "8", "9"};

Date day(int number) { return Date{base::Days{19'000 + number}}; }

model::Release release(const Sheets& sheets, std::size_t count, int on) {
  const SheetIds ids = first_sheets(count);
  return {.date = day(on),
          .form = form,
          .answers = static_cast<int>(count),
          .digest = digest_of(sheets, ids),
          .sheets = {ids.begin(), ids.end()}};
}

TEST_CASE("the digest of sheets changes with an answer, an id and a question") {
  auto sheets = sheets_with("q", {"7", "8"});
  const auto digest = digest_of(sheets, first_sheets(2));
  CHECK(digest.size() == 64);
  CHECK(digest == digest_of(sheets, first_sheets(2)));
  CHECK(digest != digest_of(sheets, first_sheets(1)));
  sheets["sheet-0"].answers["q"] = "9";
  CHECK(digest != digest_of(sheets, first_sheets(2)));
}

TEST_CASE("later answers change nothing until the next release") {
  const auto sheets = sheets_with("q", marks);
  const auto asked = question("q", QuestionKind::mark);
  CHECK(shown_sheets(asked, sheets, {}, 5).size() == 12);
  CHECK(shown_sheets(asked, sheets, {release(sheets, 6, 0)}, 5) == first_sheets(6));
  CHECK(shown_sheets(asked, sheets, {release(sheets, 6, 0), release(sheets, 12, 1)}, 5) == first_sheets(12));
}

TEST_CASE("a question that few answered since the last release stays as it was") {
  auto sheets = sheets_with("q", marks);
  for (std::size_t i = 8; i < 12; ++i) sheets[test::sheet_id(i)].answers.erase("q");
  const auto asked = question("q", QuestionKind::mark);
  CHECK(shown_sheets(asked, sheets, {release(sheets, 6, 0), release(sheets, 12, 1)}, 5) == first_sheets(6));
}

TEST_CASE("a question that was too small in one release is shown in the next") {
  auto sheets = sheets_with("q", marks);
  for (std::size_t i = 0; i < 4; ++i) sheets[test::sheet_id(i)].answers.erase("q");
  const auto asked = question("q", QuestionKind::mark);
  const auto shown = shown_sheets(asked, sheets, {release(sheets, 6, 0), release(sheets, 12, 1)}, 5);
  CHECK(answers_to(asked, sheets, shown).size() == 8);
}

TEST_CASE("before the first release, the first release is what holds") {
  const auto sheets = sheets_with("q", marks);
  model::Released released{{release(sheets, 6, 0), release(sheets, 12, 10)}};
  CHECK(releases_until(released, form, day(-5)).size() == 1);
  CHECK(releases_until(released, form, day(9)).size() == 1);
  CHECK(releases_until(released, form, day(10)).size() == 2);
  CHECK(releases_until(released, model::FormId("other"), day(10)).empty());
}

TEST_CASE("a release differs from the last by at least the smallest group") {
  const auto sheets = sheets_with("q", marks);
  CHECK(!refusal_to_release({}, sheets, 5));
  CHECK(refusal_to_release({}, sheets_with("q", {"7", "8", "9", "6"}), 5) == ReleaseRefusal::too_few);
  CHECK(refusal_to_release({release(sheets, 8, 0)}, sheets, 5) == ReleaseRefusal::too_little_new);
  CHECK(refusal_to_release({release(sheets, 12, 0)}, sheets, 5) == ReleaseRefusal::too_little_new);
  CHECK(!refusal_to_release({release(sheets, 7, 0)}, sheets, 5));
}

TEST_CASE("a release whose sheets have changed is not whole, and nothing follows it") {
  auto sheets = sheets_with("q", marks);
  const auto first = release(sheets, 6, 0);
  CHECK(is_whole(first, sheets));
  sheets["sheet-2"].answers["q"] = "1";
  CHECK(!is_whole(first, sheets));
  CHECK(refusal_to_release({first}, sheets, 5) == ReleaseRefusal::not_whole);
  sheets.erase("sheet-2");
  CHECK(!is_whole(first, sheets));
}

}  // namespace
}  // namespace traject::evaluation
