// What documents about answers share: questions with their figures, and findings.
#pragma once

#include <vector>

#include "actions/learning/evaluate_cohort.hpp"
#include "model/form.hpp"
#include "report/columns.hpp"

namespace traject::report {

// In JSON; the figures are null if there are too few answers.
void question_members(Object& object, const actions::QuestionOutcome& outcome);

// How a document shows questions.
struct QuestionsStyle {
  base::Message hidden;  // replaces figures that must stay hidden
  bool below = false;    // under a heading of their own
};

// A heading for each question, the counts as bars, and below them n, median, lowest, highest and mean.
void add_questions(render::Document& document, const std::vector<actions::QuestionOutcome>& questions,
                   const QuestionsStyle& style);

// The mean for people, always with one decimal: 8,0.
[[nodiscard]] base::Message mean_of(base::Number mean);

// For spreadsheets: a row for each question, with the counts in one cell, "7=3; 8=5". The figures of a hidden question are
// empty.
[[nodiscard]] render::Table questions_table(const std::vector<actions::QuestionOutcome>& questions);
// The same for several cohorts; a question without a cohort is about all of them.
struct QuestionOfCohort {
  const model::CohortId* cohort = nullptr;
  const actions::QuestionOutcome* outcome = nullptr;
};
[[nodiscard]] render::Table questions_table(const std::vector<QuestionOfCohort>& questions,
                                            OnlyIf with_cohort);
// A function for one of its figures; empty if they must stay hidden.
template <class Shows>
[[nodiscard]] auto figure_of(Shows shows) {
  return [shows](const QuestionOfCohort& of) {
    const auto& summary = of.outcome->summary;
    return summary ? cell(std::invoke(shows, *summary)) : Cell{};
  };
}

void add_findings(render::Document& document, const actions::EvaluationFindings& findings);

// A choice as written in the form; our own words in the reader's language.
[[nodiscard]] Cell choice_cell(const model::Question& question, const std::string& choice);

// A part of a whole as a whole percentage; nullopt if the whole is zero.
[[nodiscard]] std::optional<int> whole_percent(std::int64_t part, std::int64_t whole);

}  // namespace traject::report
