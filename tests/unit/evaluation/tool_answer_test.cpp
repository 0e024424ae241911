#include "evaluation/tool_answer.hpp"

#include <doctest/doctest.h>

#include "model/form.hpp"

namespace traject::evaluation {
namespace tool_answer_test {

using Kept = std::optional<std::string>;

Kept kept(const SurveyTool* tool, const model::Question& question, std::string_view cell) {
  return to_string(read_answer(tool, question, cell));
}

model::Question boxes(std::vector<std::string> choices) {
  model::Question question;
  question.id = model::LocalId("wanted");
  question.kind = model::QuestionKind::choice;
  question.several = true;
  question.choices = std::move(choices);
  return question;
}

TEST_CASE("Microsoft Forms ends a list with a semicolon, or writes it in brackets") {
  const auto* forms = survey_tool("ms-forms");
  const auto question = boxes({"Omgaan met druk", "Netwerken"});
  CHECK(kept(forms, question, "Netwerken;Omgaan met druk;") == Kept("Netwerken; Omgaan met druk"));
  CHECK(kept(forms, question, R"(["Omgaan met druk","Netwerken"])") == Kept("Netwerken; Omgaan met druk"));
  CHECK(kept(forms, question, R"(["Netwerken"])") == Kept("Netwerken"));
  CHECK(!read_answer(forms, question, "Netwerken;Vissen;"));
}

TEST_CASE("words of one's own count as other, and are not kept") {
  auto question = boxes({"Netwerken"});
  question.other = true;
  CHECK(kept(survey_tool("ms-forms"), question, "Netwerken;iets met vissen;") == Kept("Netwerken; other"));
  CHECK(kept(survey_tool("google-forms"), question, "Netwerken, iets met vissen, en varen") ==
        Kept("Netwerken; other"));
  CHECK(kept(survey_tool("google-forms"), question, "vissen") == Kept("other"));
}

TEST_CASE("Google Forms puts a comma between boxes, also where a choice has one") {
  const auto* forms = survey_tool("google-forms");
  const auto question = boxes({"Schrijven, kort en helder", "Netwerken", "Schrijven"});
  CHECK(kept(forms, question, "Schrijven, kort en helder, Netwerken") ==
        Kept("Netwerken; Schrijven, kort en helder"));
  CHECK(kept(forms, question, "Schrijven, Netwerken") == Kept("Netwerken; Schrijven"));
  CHECK(!read_answer(forms, question, "Schrijven, kort"));
}

TEST_CASE("boxes that can be taken apart in two ways are no answer") {
  const auto* forms = survey_tool("google-forms");
  const auto question = boxes({"koffie", "thee", "koffie, thee"});
  CHECK(!read_answer(forms, question, "koffie, thee"));
  CHECK(kept(forms, question, "thee") == Kept("thee"));
}

TEST_CASE("LimeSurvey masks what a spreadsheet would calculate") {
  model::Question question;
  question.id = model::LocalId("why");
  question.kind = model::QuestionKind::text;
  CHECK(kept(survey_tool("limesurvey"), question, "'=leuk") == Kept("=leuk"));
  CHECK(kept(survey_tool("limesurvey"), question, "'s middags") == Kept("'s middags"));
  CHECK(kept(survey_tool("ms-forms"), question, "'=leuk") == Kept("'=leuk"));
}

TEST_CASE("a column for one choice holds yes, no or nothing") {
  CHECK(is_ticked("Y") == std::optional(true));
  CHECK(is_ticked("Ja") == std::optional(true));
  CHECK(is_ticked("N") == std::optional(false));
  CHECK(is_ticked("") == std::optional(false));
  CHECK(!is_ticked("misschien"));
}

}  // namespace tool_answer_test
}  // namespace traject::evaluation
