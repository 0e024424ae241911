// forms/<form>.yaml and cohorts/<cohort>/responses/<form>/<random-id>.yaml.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/number.hpp"
#include "model/field.hpp"
#include "model/ids.hpp"
#include "model/scalar.hpp"

namespace traject::model {

enum class QuestionKind { mark, scale, choice, text };
template <>
inline constexpr auto words<QuestionKind> =
    std::to_array<std::string_view>({"mark", "scale", "choice", "text"});

// What a question asks about. The first four come from the rule for interventions of a day or longer [D10].
enum class Aspect { trainer, content_quality, content_value, location, programme, self };
template <>
inline constexpr auto words<Aspect> = std::to_array<std::string_view>(
    {"trainer", "content_quality", "content_value", "location", "programme", "self"});

// What people say about the trainings they name, so that proposals can combine several groups [Z29].
enum class TrainingWish { missed, wished, swap, combine };
template <>
inline constexpr auto words<TrainingWish> =
    std::to_array<std::string_view>({"missed", "wished", "swap", "combine"});

struct Question {
  LocalId id;
  std::string text;
  QuestionKind kind{};
  std::optional<Aspect> about;
  std::optional<SessionId> session;
  std::optional<base::Number> lowest;
  std::optional<base::Number> highest;
  std::vector<std::string> choices;
  std::optional<bool> several;
  std::optional<bool> other;
  std::map<std::string, std::string> labels;  // the wording of each value of the scale
  std::optional<TrainingWish> trainings;
  friend bool operator==(const Question&, const Question&) = default;
};
template <class Visitor, Like<Question> Record>
void describe(Visitor& visitor, Record& question) {
  visitor.field("id", question.id, required("the question's id"));
  visitor.field("text", question.text, required("the question, as people see it"));
  visitor.field(
      "kind", question.kind, required("mark: 1 to 10 with at most one decimal; scale; choice; text"));
  visitor.field("about", question.about, optional("the subject of the question"));
  visitor.field("session", question.session, optional("the session that it asks about"));
  visitor.field("lowest", question.lowest, optional("the lowest value of a scale").between(0, 100));
  visitor.field("highest", question.highest, optional("the highest value of a scale").between(0, 100));
  visitor.field("choices", question.choices, optional("the answers to choose from"));
  visitor.field(
      "several", question.several,
      optional("choice: one answer may contain several, with \";\" between them").otherwise("false"));
  visitor.field(
      "other", question.other,
      optional("choice: any other answer counts as \"other\", and its text is not kept").otherwise("false"));
  visitor.field("labels", question.labels,
                optional("scale: the words that people answer with, such as {1: never, 5: always}"));
  visitor.field("trainings", question.trainings,
                optional("choice: its answers are training courses that people missed, wish for, would swap "
                         "or would combine"));
}

// A file of answers that was imported, so that nobody imports it twice.
struct ImportedAnswers {
  CohortId cohort;
  std::string digest;
  friend bool operator==(const ImportedAnswers&, const ImportedAnswers&) = default;
};
template <class Visitor, Like<ImportedAnswers> Record>
void describe(Visitor& visitor, Record& imported) {
  visitor.field("cohort", imported.cohort, required("the cohort that answered"));
  visitor.field("digest", imported.digest, required("the SHA-256 of the answers in the file"));
}

struct Form {
  std::string title;
  std::vector<Question> questions;
  std::vector<ImportedAnswers> imported;
  friend bool operator==(const Form&, const Form&) = default;
};
template <class Visitor, Like<Form> Record>
void describe(Visitor& visitor, Record& form) {
  visitor.field("title", form.title, required("the title that people see"));
  visitor.field("questions", form.questions, required("the questions, in this order"));
  visitor.field("imported", form.imported, optional("files of answers that were imported"));
}

// One anonymous answer sheet: no person, no time, no order.
struct Response {
  std::map<std::string, std::string> answers;  // by the question's id
  friend bool operator==(const Response&, const Response&) = default;
};
template <class Visitor, Like<Response> Record>
void describe(Visitor& visitor, Record& response) {
  visitor.field("answers", response.answers, required("the answer to each question").with_plain_numbers());
}

}  // namespace traject::model
