#include "report/learning/questions.hpp"

#include "evaluation/answer.hpp"
#include "model/form.hpp"

namespace traject::report {
namespace {

using actions::QuestionOutcome;
using evaluation::Summary;
using render::Document;
using render::Table;

std::vector<std::pair<std::string, int>> distribution_of(const Summary& summary) {
  std::vector<std::pair<std::string, int>> counts;
  for (const auto& [number, count] : summary.numbers) counts.emplace_back(base::to_string(number), count);
  counts.insert(counts.end(), summary.choices.begin(), summary.choices.end());
  return counts;
}

Cell number_cell(const model::Question& question, base::Number number) {
  const auto label = question.labels.find(base::to_string(number));
  if (label == question.labels.end()) return base::Value(number);
  return say("evaluation.labelled", {{"value", number}, {"label", label->second}});
}

void add_counts(Document& document, const QuestionOutcome& outcome) {
  render::Bars bars;
  for (const auto& [number, count] : outcome.summary->numbers)
    bars.rows.push_back({number_cell(outcome.question, number), {count}, cell(count)});
  for (const auto& [choice, count] : outcome.summary->choices)
    bars.rows.push_back({choice_cell(outcome.question, choice), {count}, cell(count)});
  if (!bars.rows.empty()) document.blocks.emplace_back(std::move(bars));
}

void add_figures(Document& document, const Summary& summary) {
  const std::int64_t n = summary.n;
  if (summary.median) {
    document.blocks.emplace_back(render::Paragraph{say(
        "evaluation.figures", {{"n", n},
                               {"median", *summary.median},
                               {"lowest", *summary.lowest},
                               {"highest", *summary.highest},
                               {"mean", base::tenths_of(*summary.mean)}})});
  } else {
    document.blocks.emplace_back(render::Paragraph{say("evaluation.n", {{"n", n}})});
  }
}

void add_texts(Document& document, const Summary& summary) {
  render::Bullets bullets;
  for (const auto& text : summary.texts) bullets.items.push_back(say("evaluation.text", {{"text", text}}));
  if (!bullets.items.empty()) document.blocks.emplace_back(std::move(bullets));
}

void add_question(Document& document, const QuestionOutcome& outcome, const QuestionsStyle& style) {
  document.blocks.emplace_back(
      render::Heading{say("evaluation.question", {{"text", outcome.question.text}}), style.below});
  if (!outcome.summary) {
    document.blocks.emplace_back(render::Paragraph{style.hidden, render::Tone::quiet});
    return;
  }
  add_counts(document, outcome);
  add_texts(document, *outcome.summary);
  add_figures(document, *outcome.summary);
}

std::string counts_in_one_cell(const Summary& summary) {
  std::string counts;
  const auto add = [&](const std::string& value, int count) {
    counts += (counts.empty() ? "" : "; ") + value + "=" + std::to_string(count);
  };
  for (const auto& [number, count] : summary.numbers) add(base::to_string(number), count);
  for (const auto& [choice, count] : summary.choices) add(choice, count);
  return counts;
}

std::optional<base::Word> aspect_of(const QuestionOfCohort& of) {
  const auto& about = of.outcome->question.about;
  if (!about) return {};
  return word("aspect", model::word(*about));
}

}  // namespace

void question_members(Object& object, const QuestionOutcome& outcome) {
  const auto& [question, summary] = outcome;
  const bool shown = summary.has_value();
  const Summary figures = summary.value_or(Summary{});
  object.member("id", question.id);
  object.member("text", question.text);
  object.member("kind", question.kind);
  object.member("about", question.about);
  object.member("session", question.session);
  object.member("trainings", question.trainings, "what people say about the trainings that they answer with");
  object.member("n", only_if(shown, figures.n),
                "answers; null, like all figures, if there are fewer than smallest_group");
  object.member("mean", figures.mean, "one decimal, a half rounded up");
  object.member("median", figures.median);
  object.member("lowest", figures.lowest);
  object.member("highest", figures.highest);
  object.member("distribution", only_if(shown, distribution_of(figures)),
                "each value or choice, and how often it was given");
  object.member("texts", only_if(shown, figures.texts), "in alphabetical order");
  object.member("all_the_same", only_if(shown, figures.all_the_same),
                "everybody gave the same answer, so it is known who said what");
  object.member("suppressed", !shown);
}

void add_questions(Document& document, const std::vector<QuestionOutcome>& questions,
                   const QuestionsStyle& style) {
  for (const auto& question : questions) add_question(document, question, style);
}

base::Message mean_of(base::Number mean) { return say("evaluation.mean", {{"mean", base::tenths_of(mean)}}); }

Table questions_table(const std::vector<QuestionOfCohort>& questions, OnlyIf with_cohort) {
  const auto cohort = [](const QuestionOfCohort& of) {
    return of.cohort == nullptr ? Cell{} : cell(*of.cohort);
  };
  return table_of<QuestionOfCohort>(
      questions,
      {{column("cohort"), cohort, with_cohort},
       {column("question"), [](auto& of) { return of.outcome->question.id; }},
       {column("question_text"), [](auto& of) { return of.outcome->question.text; }},
       {column("about"), aspect_of},
       {column("session"), [](auto& of) { return of.outcome->question.session; }},
       {right_column("answers"), figure_of(&Summary::n)},
       {right_column("median"), figure_of(&Summary::median)},
       {right_column("lowest"), figure_of(&Summary::lowest)},
       {right_column("highest"), figure_of(&Summary::highest)},
       {right_column("mean"), figure_of(&Summary::mean)},
       {column("distribution"), figure_of(counts_in_one_cell)},
       {column("suppressed"), [](auto& of) { return word("word", of.outcome->summary ? "no" : "yes"); }}});
}

Table questions_table(const std::vector<QuestionOutcome>& questions) {
  std::vector<QuestionOfCohort> all;
  for (const QuestionOutcome& outcome : questions) all.push_back({nullptr, &outcome});
  return questions_table(all, OnlyIf{false});
}

void add_findings(Document& document, const actions::EvaluationFindings& findings) {
  add_warnings(document, findings);
}

Cell choice_cell(const model::Question& question, const std::string& choice) {
  const bool is_other = question.other.value_or(false) && choice == evaluation::other_choice;
  return is_other ? Cell(word("answer", choice)) : cell(choice);
}

std::optional<int> whole_percent(std::int64_t part, std::int64_t whole) {
  if (whole <= 0) return {};
  return static_cast<int>((200 * part + whole) / (2 * whole));
}

}  // namespace traject::report
