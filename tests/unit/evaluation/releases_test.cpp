#include "evaluation/releases.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "unit/evaluation/sheets.hpp"

namespace traject::evaluation {
namespace releases_test {

using base::Date;
using model::QuestionKind;
using test::first_sheets;
using test::question;
using test::sheets_with;

const model::FormId form("form");
const std::vector<std::string> marks{"6", "7", "8", "9", "6", "7", "8", "9", "6", "7", "8", "9"};

model::Form form_with(const model::Question& asked) {
  model::Form made;
  made.questions = {asked};
  return made;
}
const model::Form asks_marks = form_with(question("q", QuestionKind::mark));

Date day(int number) { return Date{base::Days{19'000 + number}}; }

model::Release release(const Sheets& sheets, std::size_t count, int on) {
  const SheetIds ids = first_sheets(count);
  return {.date = day(on),
          .form = form,
          .answers = static_cast<int>(count),
          .digest = digest_of(asks_marks, sheets, ids),
          .sheets = {ids.begin(), ids.end()}};
}

TEST_CASE("the digest of sheets changes with an answer, an id and a question") {
  auto sheets = sheets_with("q", {"7", "8"});
  const auto digest = digest_of(asks_marks, sheets, first_sheets(2));
  CHECK(digest.size() == 64);
  CHECK(digest == digest_of(asks_marks, sheets, first_sheets(2)));
  CHECK(digest != digest_of(asks_marks, sheets, first_sheets(1)));
  sheets["sheet-0"].answers["q"] = "9";
  CHECK(digest != digest_of(asks_marks, sheets, first_sheets(2)));
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

TEST_CASE("what was too little in the first release stands apart, and its own cohort never shows it") {
  auto sheets = sheets_with("q", marks);
  for (std::size_t i = 0; i < 4; ++i) sheets[test::sheet_id(i)].answers.erase("q");
  const auto asked = question("q", QuestionKind::mark);
  const std::vector releases{release(sheets, 6, 0), release(sheets, 12, 1)};
  CHECK(sheets_apart(asked, sheets, releases, 5) == first_sheets(6));
  CHECK(answers_to(asked, sheets, shown_sheets(asked, sheets, {releases.front()}, 5)).empty());
  const auto shown = shown_sheets(asked, sheets, releases, 5);
  CHECK(answers_to(asked, sheets, shown).size() == 6);
  for (const auto& id : first_sheets(6)) CHECK(!shown.contains(id));
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
  CHECK(refusal_to_release({}, asks_marks, sheets, {5, sheets.size() - 1}) ==
        ReleaseRefusal::more_than_invited);
  CHECK(!refusal_to_release({}, asks_marks, sheets, {5, sheets.size()}));
  CHECK(!refusal_to_release({}, asks_marks, sheets, {5, 100}));
  CHECK(refusal_to_release({}, asks_marks, sheets_with("q", {"7", "8", "9", "6"}), {5, 100}) ==
        ReleaseRefusal::too_few);
  CHECK(refusal_to_release({release(sheets, 8, 0)}, asks_marks, sheets, {5, 100}) ==
        ReleaseRefusal::too_little_new);
  CHECK(refusal_to_release({release(sheets, 12, 0)}, asks_marks, sheets, {5, 100}) ==
        ReleaseRefusal::too_little_new);
  CHECK(!refusal_to_release({release(sheets, 7, 0)}, asks_marks, sheets, {5, 100}));
}

TEST_CASE("a release whose sheets have changed or are gone is not whole") {
  auto sheets = sheets_with("q", marks);
  const auto first = release(sheets, 6, 0);
  CHECK(is_whole(first, asks_marks, sheets));
  sheets["sheet-2"].answers["q"] = "1";
  CHECK(!is_whole(first, asks_marks, sheets));
  CHECK(sheets_gone(first, sheets) == 0);
  sheets.erase("sheet-2");
  CHECK(!is_whole(first, asks_marks, sheets));
  CHECK(sheets_gone(first, sheets) == 1);
}

TEST_CASE("a release notices that the form reads its answers otherwise, and not that its words change") {
  auto asked = question("q", QuestionKind::choice);
  asked.choices = {"a", "b", "c"};
  const auto sheets = sheets_with("q", {"a", "b", "a"});
  const auto digest = digest_of(form_with(asked), sheets, first_sheets(3));
  const auto changed = [&](const auto& change) {
    auto other = form_with(asked);
    change(other);
    return digest_of(other, sheets, first_sheets(3)) != digest;
  };
  CHECK(!changed([](model::Form& other) { other.questions[0].text = "better words"; }));
  CHECK(!changed([](model::Form& other) { other.questions[0].choices.emplace_back("d"); }));
  CHECK(!changed([](model::Form& other) { other.questions[0].choices = {"b", "a"}; }));
  CHECK(!changed([](model::Form& other) {
    other.questions.insert(other.questions.begin(), question("new", QuestionKind::text));
  }));
  CHECK(changed([](model::Form& other) { other.questions[0].choices = {"a", "c"}; }));
  CHECK(changed([](model::Form& other) { other.questions[0].choices = {"A", "b"}; }));
  CHECK(changed([](model::Form& other) { other.questions[0].kind = QuestionKind::text; }));
  CHECK(changed([](model::Form& other) { other.questions[0].several = true; }));
  CHECK(changed([](model::Form& other) { other.questions.clear(); }));
}

TEST_CASE("after a release that cannot be computed any more, only new sheets are released") {
  auto sheets = sheets_with("q", marks);
  const auto first = release(sheets, 7, 0);
  sheets.erase("sheet-2");
  CHECK(!refusal_to_release({first}, asks_marks, sheets, {5, 100}));
  const auto ids = sheets_to_release({first}, asks_marks, sheets);
  CHECK(ids == SheetIds{"sheet-10", "sheet-11", "sheet-7", "sheet-8", "sheet-9"});
  const model::Release next{
      .date = day(1),
      .form = form,
      .answers = 5,
      .digest = digest_of(asks_marks, sheets, ids),
      .sheets = {ids.begin(), ids.end()}};
  CHECK(shown_sheets(question("q", QuestionKind::mark), sheets, {first, next}, 5) == ids);
  CHECK(refusal_to_release({first, next}, asks_marks, sheets, {5, 100}) == ReleaseRefusal::too_little_new);
  // What is left of the first stays out of every later one.
  for (int i = 20; i < 25; ++i) sheets["sheet-" + std::to_string(i)].answers["q"] = "8";
  CHECK(sheets_to_release({first, next}, asks_marks, sheets).size() == 10);
  sheets.erase("sheet-24");
  sheets.erase("sheet-11");
  CHECK(refusal_to_release({first, next}, asks_marks, sheets, {5, 100}) == ReleaseRefusal::not_whole);
}

}  // namespace releases_test
}  // namespace traject::evaluation
