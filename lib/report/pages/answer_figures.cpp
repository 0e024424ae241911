#include "report/pages/answer_figures.hpp"

#include <algorithm>

#include "actions/learning/released_sheets.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "report/learning/questions.hpp"

namespace traject::report {
namespace {

using actions::QuestionOutcome;
using Outcomes = std::vector<QuestionOutcome>;

bool has_numbers(const model::Question& question) {
  return question.kind == model::QuestionKind::mark || question.kind == model::QuestionKind::scale;
}

struct Ends {
  int first = 1;
  int last = 10;
  friend bool operator==(const Ends&, const Ends&) = default;
};

int whole_number(const std::optional<base::Number>& number, int otherwise) {
  return number ? static_cast<int>(number->units() / base::Number::scale) : otherwise;
}

Ends ends_of(const model::Question& question) {
  if (question.kind == model::QuestionKind::mark) return {};
  return {whole_number(question.lowest, 1), whole_number(question.highest, 5)};
}

// Why a question has no figures.
base::Message hidden(const Page& page, const actions::Answers& answers) {
  if (answers.are_too_many) return say("evaluation.suppressed-too-many");
  if (!answers.can_be_computed) return say("page.not-computed");
  return say(
      "page.hidden", {{"smallest", std::int64_t{actions::smallest_group_of(page.records().settings)}}});
}

base::Message n_and_median(const evaluation::Summary& summary) {
  return say("page.n-and-median", {{"n", std::int64_t{summary.n}}, {"median", *summary.median}});
}

// The answers from low to high, as parts of the whole.
render::Bar bar_of(const QuestionOutcome& outcome, const base::Message& otherwise) {
  render::Bar bar{.label = cell(outcome.question.text), .parts = {}, .figure = otherwise};
  if (!outcome.summary || !outcome.summary->median) return bar;
  for (const auto& [number, count] : outcome.summary->numbers) {
    bar.parts.push_back(count);
    bar.inside.push_back(cell(count));
    bar.below.emplace_back(base::Value(number));
  }
  bar.figure = n_and_median(*outcome.summary);
  bar.most = outcome.summary->n;
  return bar;
}

std::vector<Cell> row_of(Cell first, const QuestionOutcome& outcome, const base::Message& otherwise) {
  const auto& summary = outcome.summary;
  if (!summary || !summary->median) return {std::move(first), cell(otherwise)};
  return {std::move(first),       cell(summary->n),
          cell(summary->median),  cell(summary->lowest),
          cell(summary->highest), cell(mean_of(summary->mean.value_or(base::Number{})))};
}

render::Table numbers_table() {
  return {{column("question", render::Align::left, true), right_column("answers"), right_column("median"),
           right_column("lowest"), right_column("highest"), right_column("mean")},
          {}};
}

// Questions with the same range, in the order of the form; the title says what stands out.
void add_numbers(Page& page, const actions::Answers& answers, const Ends& ends) {
  const base::Message otherwise = hidden(page, answers);
  render::Bars bars;
  bars.shades = render::Shades::order;
  render::Table table = numbers_table();
  std::optional<base::Number> low;
  std::optional<base::Number> high;
  for (const QuestionOutcome& outcome : answers.questions) {
    if (!has_numbers(outcome.question) || ends_of(outcome.question) != ends) continue;
    bars.rows.push_back(bar_of(outcome, otherwise));
    table.rows.push_back(row_of(cell(outcome.question.text), outcome, otherwise));
    if (!outcome.summary || !outcome.summary->median) continue;
    low = std::min(low.value_or(*outcome.summary->median), *outcome.summary->median);
    high = std::max(high.value_or(*outcome.summary->median), *outcome.summary->median);
  }
  const std::int64_t first = ends.first;
  const std::int64_t last = ends.last;
  base::Message title = say("page.numbers-hidden", {{"first", first}, {"last", last}});
  if (low && *low == *high)
    title = say("page.numbers-alike", {{"median", *low}, {"first", first}, {"last", last}});
  if (low && *low != *high)
    title = say("page.numbers", {{"low", *low}, {"high", *high}, {"first", first}, {"last", last}});
  page.figure(std::move(title), std::move(bars), std::move(table), {}, {say("page.how-counts")});
}

void add_all_numbers(Page& page, const actions::Answers& answers) {
  std::vector<Ends> done;
  for (const QuestionOutcome& outcome : answers.questions) {
    if (!has_numbers(outcome.question)) continue;
    const Ends ends = ends_of(outcome.question);
    if (std::ranges::find(done, ends) != done.end()) continue;
    done.push_back(ends);
    add_numbers(page, answers, ends);
  }
}

void add_choice(Page& page, const QuestionOutcome& outcome, const base::Message& otherwise) {
  const base::Message title = say("evaluation.text", {{"text", outcome.question.text}});
  render::Bars bars;
  if (!outcome.summary) return page.figure(title, std::move(bars), {}, {otherwise});
  bars.most = outcome.summary->n;
  render::Table table{{column("answer", render::Align::left, true), right_column("count")}, {}};
  for (const auto& [choice, count] : outcome.summary->choices) {
    bars.rows.push_back(
        {.label = choice_cell(outcome.question, choice), .parts = {count}, .figure = cell(count)});
    table.rows.push_back({choice_cell(outcome.question, choice), cell(count)});
  }
  page.figure(
      title, std::move(bars), std::move(table), {say("page.n", {{"n", std::int64_t{outcome.summary->n}}})});
}

// Texts exist only in a release, so they do not change and nobody can tell who wrote last.
void add_texts(Page& page, const Outcomes& outcomes) {
  for (const QuestionOutcome& outcome : outcomes) {
    if (outcome.question.kind != model::QuestionKind::text || !outcome.summary) continue;
    render::Bullets bullets;
    for (const auto& text : outcome.summary->texts)
      bullets.items.push_back(say("evaluation.text", {{"text", text}}));
    if (bullets.items.empty()) continue;
    page.add(render::Heading{say("evaluation.text", {{"text", outcome.question.text}}), true});
    page.add(std::move(bullets));
  }
}

render::DotRow dot_row(Cell cohort, const QuestionOutcome& outcome, const base::Message& otherwise) {
  render::DotRow row{std::move(cohort), {}, otherwise};
  const auto& summary = outcome.summary;
  if (!summary || !summary->median) return row;
  row.spread = render::Spread{*summary->lowest, *summary->median, *summary->highest};
  row.figure = n_and_median(*summary);
  return row;
}

}  // namespace

void add_answers(Page& page, const actions::CohortEvaluation& evaluation) {
  const actions::Answers& answers = evaluation.answers;
  page.part("page.part.answers");
  if (!answers.form || answers.responses == 0) return;
  const std::int64_t invited = answers.invited;
  const std::int64_t responses = answers.responses;
  if (answers.are_too_many) return page.add(render::Paragraph{say("page.answers-too-many")});
  if (!answers.can_be_computed) return page.add(render::Paragraph{say("page.answers-withheld")});
  if (page.may_show({responses, invited}))
    page.finding(say("page.answered", {{"count", responses}, {"of", invited}}));
  page.add(render::Paragraph{answers.release ? say("page.answers-released", {{"date", answers.release->date}})
                                             : say("page.answers-live"),
                             render::Tone::quiet});
  add_all_numbers(page, answers);
  for (const QuestionOutcome& outcome : answers.questions) {
    if (outcome.question.kind == model::QuestionKind::choice)
      add_choice(page, outcome, hidden(page, answers));
  }
  if (answers.release && page.shows(Part::texts)) add_texts(page, answers.questions);
}

void add_cohort_dots(Page& page, const actions::ProgrammeEvaluation& evaluation) {
  page.part("page.part.answers");
  for (std::size_t i = 0; i < evaluation.questions.size(); ++i) {
    const model::Question& question = evaluation.questions[i].outcome.question;
    if (!has_numbers(question)) continue;
    const auto [first, last] = ends_of(question);
    render::Dots dots{first, last, {}};
    render::Table table = numbers_table();
    table.columns.front() = column("cohort");
    for (const actions::CohortAnswers& cohort : evaluation.cohorts) {
      if (i >= cohort.answers.questions.size()) continue;
      const QuestionOutcome& outcome = cohort.answers.questions[i];
      const base::Message otherwise = hidden(page, cohort.answers);
      dots.rows.push_back(dot_row(cell(cohort.cohort), outcome, otherwise));
      table.rows.push_back(row_of(cell(cohort.cohort), outcome, otherwise));
    }
    if (!dots.rows.empty())
      page.figure(say("evaluation.text", {{"text", question.text}}), std::move(dots), std::move(table), {},
                  {say("page.how-dots")});
  }
}

}  // namespace traject::report
