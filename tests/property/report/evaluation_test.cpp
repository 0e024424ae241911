// What few people wrote stands in no document, whatever its form.
#include <doctest/doctest.h>

#include <algorithm>

#include "actions/learning/evaluate_cohort.hpp"
#include "actions/learning/evaluate_programme.hpp"
#include "model/cohort.hpp"
#include "model/form.hpp"
#include "model/programme.hpp"
#include "render/csv.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/text.hpp"
#include "report/learning/evaluate_cohort.hpp"
#include "report/learning/evaluate_programme.hpp"
#include "support/random.hpp"

namespace traject::report {
namespace evaluation_test {

using model::CohortId;
using test::Random;

constexpr std::size_t smallest = 5;
const model::ProgrammeId programme("programme");
const model::FormId form("form");

model::Question question(const char* id, model::QuestionKind kind) {
  model::Question made;
  made.id = model::LocalId(id);
  made.text = id;
  made.kind = kind;
  return made;
}

// A text and a choice that nobody else gives, so that they can be found wherever they stand.
struct Folder {
  model::Records records;
  std::vector<std::string> shown;
  std::vector<std::string> hidden;
};

void add_answers(Folder& folder, const CohortId& cohort, const char* question, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const std::string sheet = "sheet-" + std::to_string(i);
    std::string answer = cohort.str() + "-" + question + "-" + std::to_string(i) + "-said";
    folder.records.responses[cohort][form][sheet].answers[question] = answer;
    (count < smallest ? folder.hidden : folder.shown).push_back(std::move(answer));
  }
}

Folder folder(Random& random) {
  Folder made;
  made.records.forms[form].questions = {
      question("text", model::QuestionKind::text), question("choice", model::QuestionKind::choice)};
  made.records.forms[form].questions[1].trainings = model::TrainingWish::missed;
  made.records.programmes[programme].evaluation = model::EvaluationSettings{form};
  for (int i = random.between(1, 2); i > 0; --i) {
    const CohortId id("cohort-" + std::to_string(i));
    made.records.cohorts[id].programme = programme;
    for (int person = 0; person < 7; ++person)
      made.records.cohorts[id].participants.emplace_back("p-" + std::to_string(person));
    for (const char* asked : {"text", "choice"})
      add_answers(made, id, asked, static_cast<std::size_t>(random.between(0, 7)));
  }
  return made;
}

std::vector<std::string> every_form(const render::Document& document) {
  std::vector<std::string> forms{render::json(document.data)};
  for (const auto language : {base::Language::nl, base::Language::en}) {
    forms.push_back(render::text(document, language, {}));
    forms.push_back(render::markdown(document, language));
    if (document.table) forms.push_back(render::csv(*document.table, {}));
  }
  return forms;
}

bool stands_in(const std::string& text, const std::vector<std::string>& forms) {
  return std::any_of(forms.begin(), forms.end(),
                     [&text](const std::string& bytes) { return bytes.find(text) != std::string::npos; });
}

TEST_CASE("what fewer than five people said stands in no document") {
  for (int i = 0; i < 300; ++i) {
    Random random(i);
    const Folder made = folder(random);
    const base::Date today{base::Days{19'000}};
    std::vector<std::string> forms = every_form(
        evaluate_programme(actions::evaluate_programme(made.records, programme, today), made.records));
    for (const auto& [id, cohort] : made.records.cohorts) {
      for (auto& bytes :
           every_form(evaluate_cohort(actions::evaluate_cohort(made.records, id, today), made.records)))
        forms.push_back(std::move(bytes));
    }
    for (const auto& text : made.hidden) CHECK_MESSAGE(!stands_in(text, forms), text);
    for (const auto& text : made.shown) CHECK_MESSAGE(stands_in(text, forms), text);
  }
}

}  // namespace evaluation_test
}  // namespace traject::report
