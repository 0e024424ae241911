#include "evaluation/answer.hpp"

#include <doctest/doctest.h>

#include "model/form.hpp"

namespace traject::evaluation {
namespace answer_test {

using base::Number;
using model::QuestionKind;
using Kept = std::optional<std::string>;

Kept kept(const model::Question& question, std::string_view text) {
  return to_string(read_answer(question, text));
}

model::Question asking(QuestionKind kind) {
  model::Question question;
  question.id = model::LocalId("question");
  question.kind = kind;
  return question;
}

TEST_CASE("a mark is from 1 to 10 with at most one decimal, with a point or a comma") {
  const auto mark = asking(QuestionKind::mark);
  CHECK(kept(mark, "7") == Kept("7"));
  CHECK(kept(mark, " 7,5 ") == Kept("7.5"));
  CHECK(kept(mark, "7.50") == Kept("7.5"));
  CHECK(kept(mark, "10") == Kept("10"));
  for (const char* none : {"", "0", "0.9", "10.1", "7.25", "zeven", "7 8", "1e1", "-7"})
    CHECK_MESSAGE(!read_answer(mark, none), none);
}

TEST_CASE("a point on a scale is whole and between its ends, 1 and 5 where none are named") {
  auto scale = asking(QuestionKind::scale);
  CHECK(kept(scale, "5") == Kept("5"));
  CHECK(!read_answer(scale, "6"));
  CHECK(!read_answer(scale, "2.5"));
  scale.lowest = Number(0);
  scale.highest = Number(7);
  CHECK(kept(scale, "0") == Kept("0"));
  CHECK(kept(scale, "7") == Kept("7"));
}

TEST_CASE("an answer in words has a place on its scale") {
  auto scale = asking(QuestionKind::scale);
  scale.labels = {{"1", "Helemaal oneens"}, {"5", "helemaal eens"}};
  CHECK(kept(scale, "helemaal  EENS") == Kept("5"));
  CHECK(kept(scale, "helemaal oneens") == Kept("1"));
  CHECK(kept(scale, "3") == Kept("3"));
  CHECK(!read_answer(scale, "eens"));
}

TEST_CASE("any other answer counts as other where a question takes it, and its words are gone") {
  auto choice = asking(QuestionKind::choice);
  choice.choices = {"a", "b"};
  CHECK(!read_answer(choice, "iets anders"));
  choice.other = true;
  CHECK(kept(choice, "iets anders") == Kept("other"));
  CHECK(kept(choice, "other") == Kept("other"));
  CHECK(kept(choice, "B") == Kept("b"));
}

TEST_CASE("a choice is one of the choices in any case, and is kept as the question writes it") {
  auto choice = asking(QuestionKind::choice);
  choice.choices = {"te-kort", "Goed"};
  CHECK(kept(choice, "GOED") == Kept("Goed"));
  CHECK(!read_answer(choice, "te lang"));
  CHECK(!read_answer(choice, "te-kort; Goed"));
}

TEST_CASE("several choices are kept without the order in which they were ticked") {
  auto choice = asking(QuestionKind::choice);
  choice.choices = {"b", "a", "c"};
  choice.several = true;
  CHECK(kept(choice, "C;a;") == Kept("a; c"));
  CHECK(kept(choice, "a; a") == Kept("a"));
  CHECK(!read_answer(choice, "a;d"));
  CHECK(!read_answer(choice, " ; "));
}

TEST_CASE("an answer is a value, not the text that was given") {
  CHECK(read_answer(asking(QuestionKind::mark), "7,50") == Answer(Number::from_units(75'000)));
  auto choice = asking(QuestionKind::choice);
  choice.choices = {"b", "a", "c"};
  CHECK(read_answer(choice, "C") == Answer(Choices{"c"}));
  choice.several = true;
  CHECK(read_answer(choice, "C;a;") == Answer(Choices{"a", "c"}));
  CHECK(read_choices(choice, {"c", "A", "c"}) == Answer(Choices{"a", "c"}));
  CHECK(!read_choices(choice, {"d"}));
  CHECK(!read_choices(choice, {}));
}

TEST_CASE("a text is anything but blanks") {
  const auto text = asking(QuestionKind::text);
  CHECK(kept(text, " Meer; tijd ") == Kept("Meer; tijd"));
  CHECK(!read_answer(text, " \n"));
}

}  // namespace answer_test
}  // namespace traject::evaluation
