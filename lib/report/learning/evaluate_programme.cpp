#include "report/learning/evaluate_programme.hpp"

#include <algorithm>

#include "model/form.hpp"
#include "model/programme.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"
#include "report/learning/evaluation_json.hpp"
#include "report/learning/questions.hpp"
#include "report/learning/retention.hpp"
#include "report/members.hpp"

namespace traject::report {
namespace {

using actions::CohortAnswers;
using actions::DecisionOutcome;
using actions::ProgrammeEvaluation;
using actions::QuestionOutcome;
using render::Document;
using render::Table;

// --- JSON ---

void cohort_answers_members(Object& object, const CohortAnswers& cohort) {
  object.member("cohort", cohort.cohort);
  object.member("start", cohort.start);
  object.member("invited", cohort.answers.invited);
  object.member("responses", cohort.answers.responses);
  object.member("released", cohort.answers.release, release_members);
  object.member("questions", cohort.answers.questions, question_members);
}

void overall_members(Object& object, const actions::QuestionOverall& question) {
  question_members(object, question.outcome);
  object.member("cohorts_left_out", question.left_out,
                "cohorts whose answers do not count, not released or too few together: the total "
                "would reveal what they said");
}

void training_members(Object& object, const actions::TrainingCount& count) {
  object.member("wish", count.wish);
  object.member("training", count.training);
  object.member("n", count.n);
  object.member("cohorts", count.cohorts);
}

void proposal_members(Object& object, const actions::Proposal& proposal) {
  object.member("proposal", proposal.kind);
  object.member("training", proposal.training);
  object.member("n", proposal.n,
                "the least number of people who named it: in each cohort, by the question in which most did");
  object.member("cohorts", proposal.cohorts);
}

void figures_members(Object& object, const evaluation::Summary& summary) {
  object.member("n", summary.n);
  object.member("median", summary.median);
  object.member("mean", summary.mean);
}

void decision_members(Object& object, const DecisionOutcome& outcome) {
  object.member("finding", outcome.decision.finding);
  object.member("decision", outcome.decision.decision);
  object.member("owner", outcome.decision.owner);
  object.member("date", outcome.decision.date);
  object.member("cohort", outcome.decision.cohort);
  object.member("question", outcome.decision.question);
  object.member("status", outcome.status);
  object.member("next_cohort", outcome.next);
  object.member("before", outcome.before, figures_members, "null if they may not be shown");
  object.member("after", outcome.after, figures_members, "of the next cohort");
}

void programme_members(Object& object, const ProgrammeEvaluation& evaluation) {
  object.member("subject", evaluation.programme, "the programme");
  object.fixed("kind", "programme");
  object.member("as_of", evaluation.as_of);
  object.member(
      "smallest_group", evaluation.smallest_group, at_least(5, "answers of fewer people are not shown"));
  object.member("cohorts", evaluation.cohorts, cohort_answers_members, "by start");
  object.member("questions", evaluation.questions, overall_members, "over all cohorts");
  object.member("trainings", evaluation.trainings, training_members);
  object.member("proposals", evaluation.proposals, proposal_members, "what two or more cohorts named");
  object.member("decisions", evaluation.decisions, decision_members);
  object.member(
      "retention", evaluation.retention.years, retention_members,
      "who is still employed 1, 2 and 3 years after the start, and the same for people who were eligible and "
      "did not take part");
  object.member("findings", evaluation.findings, said_members<base::Note>);
}

constexpr DocumentKind programme_kind(
    {"evaluate", "of-programme"},
    "A programme with cohorts: what their participants said, and what came of it.", programme_members);

// --- for people ---

std::vector<QuestionOutcome> questions_of(const ProgrammeEvaluation& evaluation) {
  std::vector<QuestionOutcome> questions;
  for (const auto& question : evaluation.questions) questions.push_back(question.outcome);
  return questions;
}

Table cohorts_table(const ProgrammeEvaluation& evaluation) {
  const auto percent = [](const CohortAnswers& cohort) {
    return whole_percent(cohort.answers.responses, cohort.answers.invited);
  };
  return table_of<CohortAnswers>(
      evaluation.cohorts,
      {{column("cohort"), &CohortAnswers::cohort},
       {column("start"), &CohortAnswers::start},
       {right_column("invited"), [](auto& cohort) { return cohort.answers.invited; }},
       {right_column("responses"), [](auto& cohort) { return cohort.answers.responses; }},
       {right_column("percent"), percent}});
}

bool has_numbers(const model::Question& question) {
  return question.kind == model::QuestionKind::mark || question.kind == model::QuestionKind::scale;
}

// A group of rows for each question, a row for each cohort: figures side by side, without a judgement.
Table trend_table(const ProgrammeEvaluation& evaluation) {
  using evaluation::Summary;
  std::vector<QuestionOfCohort> rows;
  for (std::size_t i = 0; i < evaluation.questions.size(); ++i) {
    for (const CohortAnswers& cohort : evaluation.cohorts) {
      const auto& questions = cohort.answers.questions;
      if (i < questions.size() && has_numbers(questions[i].question))
        rows.push_back({&cohort.cohort, &questions[i]});
    }
  }
  const auto answers = [](const QuestionOfCohort& of) {
    return of.outcome->summary ? cell(of.outcome->summary->n) : cell(say("evaluation.hidden-sign"));
  };
  return table_of<QuestionOfCohort>(
      rows, {{column("question"), [](auto& of) { return of.outcome->question.id; }},
             {column("cohort"), [](auto& of) { return *of.cohort; }},
             {right_column("answers"), answers},
             {right_column("median"), figure_of(&Summary::median)},
             {right_column("lowest"), figure_of(&Summary::lowest)},
             {right_column("highest"), figure_of(&Summary::highest)},
             {right_column("mean"), figure_of([](auto& summary) { return mean_of(*summary.mean); })}});
}

bool hides_anything(const ProgrammeEvaluation& evaluation) {
  return std::any_of(evaluation.cohorts.begin(), evaluation.cohorts.end(), [](const CohortAnswers& cohort) {
    return std::any_of(cohort.answers.questions.begin(), cohort.answers.questions.end(),
                       [](const auto& outcome) { return has_numbers(outcome.question) && !outcome.summary; });
  });
}

void add_trend(Document& document, const ProgrammeEvaluation& evaluation) {
  add_table(document, say("evaluation.trend"), render::without_empty_columns(trend_table(evaluation)));
  if (hides_anything(evaluation))
    document.blocks.emplace_back(render::Paragraph{
        say("evaluation.hidden", {{"smallest", std::int64_t{evaluation.smallest_group}}}),
        render::Tone::quiet});
}

// For spreadsheets: the questions for each cohort and, without a cohort, for all together.
Table sheet_table(const ProgrammeEvaluation& evaluation) {
  std::vector<QuestionOfCohort> questions;
  for (const CohortAnswers& cohort : evaluation.cohorts) {
    for (const auto& outcome : cohort.answers.questions) questions.push_back({&cohort.cohort, &outcome});
  }
  for (const auto& question : evaluation.questions) questions.push_back({nullptr, &question.outcome});
  return questions_table(questions, OnlyIf{true});
}

void add_live_cohorts(Document& document, const ProgrammeEvaluation& evaluation) {
  std::vector<std::string> live;
  for (const auto& [id, start, answers] : evaluation.cohorts)
    if (answers.responses > 0 && !answers.release) live.push_back(id.str());
  if (!live.empty())
    document.blocks.emplace_back(
        render::Paragraph{say("evaluation.live-cohorts", {{"cohorts", live}}), render::Tone::quiet});
}

void add_overall(Document& document, const ProgrammeEvaluation& evaluation) {
  if (evaluation.cohorts.size() < 2 || evaluation.questions.empty()) return;
  document.blocks.emplace_back(render::Heading{say("evaluation.overall")});
  add_questions(
      document, questions_of(evaluation),
      {.hidden = say("evaluation.suppressed-whole", {{"smallest", std::int64_t{evaluation.smallest_group}}}),
       .below = true});
}

std::vector<std::string> names_of(const std::vector<model::CohortId>& cohorts) {
  std::vector<std::string> names;
  for (const auto& cohort : cohorts) names.push_back(cohort.str());
  return names;
}

Table trainings_table(const ProgrammeEvaluation& evaluation) {
  using Training = decltype(evaluation.trainings)::value_type;
  return table_of<Training>(
      evaluation.trainings,
      {{column("training"), &Training::training},
       {column("wish"), [](auto& count) { return word("wish", model::word(count.wish)); }},
       {right_column("answers"), &Training::n},
       {wrapping_column("cohorts"), [](auto& count) { return names_of(count.cohorts); }}});
}

void add_proposals(Document& document, const ProgrammeEvaluation& evaluation) {
  render::Bullets bullets;
  for (const auto& proposal : evaluation.proposals)
    bullets.items.push_back(say("proposal." + std::string(model::word(proposal.kind)),
                                {{"training", proposal.training},
                                 {"n", std::int64_t{proposal.n}},
                                 {"cohorts", names_of(proposal.cohorts)}}));
  if (bullets.items.empty()) return;
  document.blocks.emplace_back(render::Heading{say("evaluation.proposals")});
  document.blocks.emplace_back(std::move(bullets));
}

Cell change_cell(const DecisionOutcome& outcome) {
  if (!outcome.before || !outcome.after || !outcome.before->mean || !outcome.after->mean)
    return std::monostate{};
  return cell(say("evaluation.before-and-after",
                  {{"before", base::tenths_of(*outcome.before->mean)},
                   {"n_before", std::int64_t{outcome.before->n}},
                   {"after", base::tenths_of(*outcome.after->mean)},
                   {"n_after", std::int64_t{outcome.after->n}},
                   {"cohort", outcome.next->str()}}));
}

Table decisions_table(const ProgrammeEvaluation& evaluation) {
  return table_of<DecisionOutcome>(
      evaluation.decisions,
      {{wrapping_column("finding"), [](auto& outcome) { return outcome.decision.finding; }},
       {column("decision_status"),
        [](auto& outcome) { return word("decision", model::word(outcome.status)); }},
       {wrapping_column("decision"), [](auto& outcome) { return outcome.decision.decision; }},
       {column("owner"), [](auto& outcome) { return outcome.decision.owner; }},
       {column("date"), [](auto& outcome) { return outcome.decision.date; }},
       {column("cohort"), [](auto& outcome) { return outcome.decision.cohort; }},
       {column("change"), change_cell}});
}

}  // namespace

SchemaFile evaluate_programme_schema() { return programme_kind.schema(); }

Document evaluate_programme(const ProgrammeEvaluation& evaluation, const model::Records& records) {
  Document document;
  document.data = programme_kind.json(records.settings, evaluation);
  document.table = sheet_table(evaluation);
  document.blocks.emplace_back(
      render::Title{say("evaluation.programme-title", {{"programme", evaluation.programme_title}})});
  add_table(document, say("evaluation.cohorts"), render::without_empty_columns(cohorts_table(evaluation)));
  add_live_cohorts(document, evaluation);
  add_trend(document, evaluation);
  add_table(
      document, say("evaluation.trainings"), render::without_empty_columns(trainings_table(evaluation)));
  add_proposals(document, evaluation);
  add_table(
      document, say("evaluation.decisions"), render::without_empty_columns(decisions_table(evaluation)));
  add_retention(document, evaluation.retention);
  add_overall(document, evaluation);
  add_findings(document, evaluation.findings);
  return document;
}

}  // namespace traject::report
