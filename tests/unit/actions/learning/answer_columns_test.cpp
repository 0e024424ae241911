#include "actions/learning/answer_columns.hpp"

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "model/form.hpp"
#include "tables/csv.hpp"

namespace traject::actions {
namespace answer_columns_test {

using Texts = std::vector<std::string>;

model::Form two_questions() {
  model::Form form;
  model::Question name;
  name.id = model::LocalId("name");
  name.text = "Naam";
  name.kind = model::QuestionKind::text;
  model::Question wanted;
  wanted.id = model::LocalId("q2");
  wanted.text = "Welke trainingen?";
  wanted.kind = model::QuestionKind::choice;
  wanted.several = true;
  wanted.choices = {"Netwerken", "Schrijven"};
  form.questions = {name, wanted};
  return form;
}

const std::map<std::string, std::string> nothing_named;

TEST_CASE("what a tool says of who answered is no answer, also where the form asks it") {
  const auto form = two_questions();
  const auto table = tables::read_csv("ID;Naam;Welke trainingen?\n1;Noor;Netwerken;\n", {});
  const AnswerColumns columns({form, nothing_named, evaluation::survey_tool("ms-forms")}, table);
  CHECK(columns.dropped() == Texts{"ID", "Naam"});
  CHECK(columns.not_asked() == Texts{"name"});
  CHECK(columns.not_found() == Texts{"Begintijd", "Tijd van voltooien"});
}

TEST_CASE("a column for each choice is known by its code or its words") {
  const auto form = two_questions();
  for (const char* headings :
       {"id;Q2[SQ001];Q2[SQ002]", "id;Welke trainingen? [Netwerken];Welke trainingen? [Schrijven]"}) {
    const auto table = tables::read_csv(std::string(headings) + "\n1;Y;Y\n2;N;Y\n3;;\n", {});
    const AnswerColumns columns({form, nothing_named, evaluation::survey_tool("limesurvey")}, table);
    const auto answer = [&](std::size_t row) {
      return columns.sheet_of(table.rows[row], [](const auto&) { FAIL("refused"); }).answers;
    };
    CHECK(answer(0).at("q2") == "Netwerken; Schrijven");
    CHECK(answer(1).at("q2") == "Schrijven");
    CHECK(answer(2).empty());
  }
}

TEST_CASE("a column of a choice that its question does not have is refused") {
  const auto form = two_questions();
  const auto table = tables::read_csv("id;Q2[SQ003]\n1;Y\n", {});
  CHECK_THROWS_AS(
      AnswerColumns({form, nothing_named, evaluation::survey_tool("limesurvey")}, table), base::Failure);
}

TEST_CASE("a cell of such a column that says neither yes nor no is refused") {
  const auto form = two_questions();
  const auto table = tables::read_csv("id;Q2[SQ001]\n1;misschien\n", {});
  const AnswerColumns columns({form, nothing_named, evaluation::survey_tool("limesurvey")}, table);
  int refused = 0;
  CHECK(columns.sheet_of(table.rows[0], [&](const auto&) { ++refused; }).answers.empty());
  CHECK(refused == 1);
}

}  // namespace answer_columns_test
}  // namespace traject::actions
