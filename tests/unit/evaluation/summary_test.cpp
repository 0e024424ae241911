#include "evaluation/summary.hpp"

#include <doctest/doctest.h>

#include "model/form.hpp"
#include "unit/evaluation/sheets.hpp"

namespace traject::evaluation {
namespace summary_test {

using base::Number;
using model::QuestionKind;
using test::first_sheets;
using test::question;
using test::sheets_with;
using Numbers = std::vector<std::pair<Number, int>>;
using Choices = std::vector<std::pair<std::string, int>>;

TEST_CASE("the counts come first, then n, median, lowest, highest and mean") {
  const auto marks = sheets_with("q", {"8", "7", "10", "7", "8.5", "6"});
  const auto summary = summarize(question("q", QuestionKind::mark), marks, first_sheets(6), 5);
  REQUIRE(summary);
  CHECK(summary->n == 6);
  CHECK(
      summary->numbers ==
      Numbers{
          {Number(6), 1}, {Number(7), 2}, {Number(8), 1}, {Number::from_units(85'000), 1}, {Number(10), 1}});
  CHECK(summary->median == Number::from_units(75'000));
  CHECK(summary->lowest == Number(6));
  CHECK(summary->highest == Number(10));
  CHECK(summary->mean == Number::from_units(78'000));  // 46.5 / 6 = 7.75
  CHECK(!summary->all_the_same);
}

TEST_CASE("nothing is said of fewer answers than the smallest group") {
  const auto marks = sheets_with("q", {"8", "7", "10", "7", "none"});
  CHECK(!summarize(question("q", QuestionKind::mark), marks, first_sheets(5), 5));
  CHECK(summarize(question("q", QuestionKind::mark), marks, first_sheets(5), 4));
  CHECK(!summarize(question("q", QuestionKind::mark), marks, first_sheets(3), 4));
  CHECK(!summarize(question("other", QuestionKind::mark), marks, first_sheets(5), 1));
}

TEST_CASE("a scale shows the points that nobody chose") {
  const auto points = sheets_with("q", {"4", "4", "4", "5", "4"});
  const auto summary = summarize(question("q", QuestionKind::scale), points, first_sheets(5), 5);
  REQUIRE(summary);
  CHECK(summary->numbers ==
        Numbers{{Number(1), 0}, {Number(2), 0}, {Number(3), 0}, {Number(4), 4}, {Number(5), 1}});
  CHECK(summary->mean == Number::from_units(42'000));
}

TEST_CASE("choices are counted in the order of the question, and several of one sheet each") {
  auto asked = question("q", QuestionKind::choice);
  asked.choices = {"z", "a", "m"};
  asked.several = true;
  const auto summary = summarize(asked, sheets_with("q", {"a", "a; z", "z", "a", "a"}), first_sheets(5), 5);
  REQUIRE(summary);
  CHECK(summary->n == 5);
  CHECK(summary->choices == Choices{{"z", 2}, {"a", 4}, {"m", 0}});
  CHECK(!summary->median);
  CHECK(!summary->mean);
}

TEST_CASE("texts stand in the order of the alphabet, and tell nothing of their sheets") {
  const auto summary = summarize(
      question("q", QuestionKind::text), sheets_with("q", {"c", "a", "b", "e", "d"}), first_sheets(5), 5);
  REQUIRE(summary);
  CHECK(summary->texts == std::vector<std::string>{"a", "b", "c", "d", "e"});
}

TEST_CASE("where everybody says the same, that is known") {
  const auto summary = summarize(
      question("q", QuestionKind::mark), sheets_with("q", {"8", "8", "8.0", "8", "8"}), first_sheets(5), 5);
  REQUIRE(summary);
  CHECK(summary->all_the_same);
}

TEST_CASE("answers that the form does not know are counted") {
  model::Form form;
  form.questions.push_back(question("q", QuestionKind::mark));
  auto sheets = sheets_with("q", {"8", "11"});
  sheets["sheet-1"].answers["other"] = "x";
  CHECK(answers_left_out(form, sheets) == 2);
}

}  // namespace summary_test
}  // namespace traject::evaluation
