#include "report/learning/evaluate_programme.hpp"

#include <algorithm>

#include "report/cells.hpp"
#include "report/learning/evaluation_json.hpp"
#include "report/learning/questions.hpp"
#include "report/learning/retention.hpp"

namespace traject::report {
namespace {

using actions::CohortAnswers;
using actions::DecisionOutcome;
using actions::ProgrammeEvaluation;
using actions::QuestionOutcome;
using render::Align;
using render::Document;
using render::Table;

// --- JSON ---

Json cohorts_json(const ProgrammeEvaluation& evaluation) {
  Json list = Json::array();
  for (const CohortAnswers& cohort : evaluation.cohorts)
    list.push_back({{"cohort", cohort.cohort.str()},
                    {"start", base::to_string(cohort.start)},
                    {"invited", cohort.answers.invited},
                    {"responses", cohort.answers.responses},
                    {"released", release_json(cohort.answers.release)},
                    {"questions", questions_json(cohort.answers.questions)}});
  return list;
}

std::vector<QuestionOutcome> questions_of(const ProgrammeEvaluation& evaluation) {
  std::vector<QuestionOutcome> questions;
  for (const auto& question : evaluation.questions) questions.push_back(question.outcome);
  return questions;
}

Json overall_json(const ProgrammeEvaluation& evaluation) {
  Json list = questions_json(questions_of(evaluation));
  for (std::size_t i = 0; i < evaluation.questions.size(); ++i)
    list[i]["cohorts_left_out"] = ids(evaluation.questions[i].left_out);
  return list;
}

Json trainings_json(const ProgrammeEvaluation& evaluation) {
  Json list = Json::array();
  for (const auto& count : evaluation.trainings)
    list.push_back({{"wish", model::word(count.wish)},
                    {"training", count.training},
                    {"n", count.n},
                    {"cohorts", ids(count.cohorts)}});
  return list;
}

Json proposals_json(const ProgrammeEvaluation& evaluation) {
  Json list = Json::array();
  for (const auto& proposal : evaluation.proposals)
    list.push_back({{"proposal", model::word(proposal.kind)},
                    {"training", proposal.training},
                    {"n", proposal.n},
                    {"cohorts", ids(proposal.cohorts)}});
  return list;
}

Json figures_json(const std::optional<evaluation::Summary>& summary) {
  if (!summary) return nullptr;
  return {{"n", summary->n},
          {"median", render::to_json(summary->median)},
          {"mean", render::to_json(summary->mean)}};
}

template <class T>
Json text_json(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}
template <class T>
Json id_json(const std::optional<T>& id) {
  return id ? Json(id->str()) : Json(nullptr);
}

Json decisions_json(const ProgrammeEvaluation& evaluation) {
  Json list = Json::array();
  for (const DecisionOutcome& outcome : evaluation.decisions)
    list.push_back(
        {{"finding", outcome.decision.finding},
         {"decision", text_json(outcome.decision.decision)},
         {"owner", text_json(outcome.decision.owner)},
         {"date", outcome.decision.date ? Json(base::to_string(*outcome.decision.date)) : Json(nullptr)},
         {"cohort", id_json(outcome.decision.cohort)},
         {"question", id_json(outcome.decision.question)},
         {"status", model::word(outcome.status)},
         {"next_cohort", id_json(outcome.next)},
         {"before", figures_json(outcome.before)},
         {"after", figures_json(outcome.after)}});
  return list;
}

void add_json(Json& json, const ProgrammeEvaluation& evaluation) {
  json["subject"] = evaluation.programme.str();
  json["kind"] = "programme";
  json["as_of"] = base::to_string(evaluation.as_of);
  json["smallest_group"] = evaluation.smallest_group;
  json["cohorts"] = cohorts_json(evaluation);
  json["questions"] = overall_json(evaluation);
  json["trainings"] = trainings_json(evaluation);
  json["proposals"] = proposals_json(evaluation);
  json["decisions"] = decisions_json(evaluation);
  json["retention"] = retention_json(evaluation.retention);
}

// --- for people ---

Table cohorts_table(const ProgrammeEvaluation& evaluation) {
  Table table{{column("cohort"), column("start"), column("invited", Align::right),
               column("responses", Align::right), column("percent", Align::right)},
              {}};
  for (const auto& [id, start, answers] : evaluation.cohorts) {
    const auto percent = whole_percent(answers.responses, answers.invited);
    table.rows.push_back({cell(id.str()), cell(start), cell(answers.invited), cell(answers.responses),
                          percent ? cell(*percent) : Cell{}});
  }
  return table;
}

template <class T>
Cell cell_of(const std::optional<T>& value) {
  if (!value) return std::monostate{};
  return base::Value(*value);
}

bool has_numbers(const model::Question& question) {
  return question.kind == model::QuestionKind::mark || question.kind == model::QuestionKind::scale;
}

std::vector<Cell> trend_row(const CohortAnswers& cohort, const QuestionOutcome& outcome) {
  const auto& [question, summary] = outcome;
  std::vector<Cell> row{cell(question.id.str()), cell(cohort.cohort.str())};
  if (!summary) {
    row.push_back(cell(say("evaluation.hidden-sign")));
    row.resize(7);
    return row;
  }
  row.insert(row.end(), {cell(summary->n), cell(summary->median), cell(summary->lowest),
                         cell(summary->highest), cell(mean_of(*summary->mean))});
  return row;
}

// A question for each group of rows, a cohort for each row: figures side by side, without a judgement.
Table trend_table(const ProgrammeEvaluation& evaluation) {
  Table table{
      {column("question"), column("cohort"), column("answers", Align::right), column("median", Align::right),
       column("lowest", Align::right), column("highest", Align::right), column("mean", Align::right)},
      {}};
  for (std::size_t i = 0; i < evaluation.questions.size(); ++i) {
    for (const CohortAnswers& cohort : evaluation.cohorts) {
      if (i >= cohort.answers.questions.size()) continue;
      if (has_numbers(cohort.answers.questions[i].question))
        table.rows.push_back(trend_row(cohort, cohort.answers.questions[i]));
    }
  }
  return table;
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

void add_rows(Table& table, const Cell& cohort, const std::vector<QuestionOutcome>& questions) {
  for (auto& row : questions_table(questions).rows) {
    row.insert(row.begin(), cohort);
    table.rows.push_back(std::move(row));
  }
}

// For spreadsheets: the questions of each cohort, and of all together without a cohort.
Table sheet_table(const ProgrammeEvaluation& evaluation) {
  Table table = questions_table({});
  table.columns.insert(table.columns.begin(), column("cohort"));
  for (const CohortAnswers& cohort : evaluation.cohorts)
    add_rows(table, cell(cohort.cohort.str()), cohort.answers.questions);
  add_rows(table, Cell{}, questions_of(evaluation));
  return table;
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
  Table table{{column("training"), column("wish"), column("answers", Align::right),
               column("cohorts", Align::left, true)},
              {}};
  for (const auto& count : evaluation.trainings)
    table.rows.push_back({cell(count.training), word("wish", model::word(count.wish)), cell(count.n),
                          base::Value(names_of(count.cohorts))});
  return table;
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
  const Decimal before = decimal_of(*outcome.before->mean);
  const Decimal after = decimal_of(*outcome.after->mean);
  return cell(say(
      "evaluation.before-and-after",
      {{"before", before.whole},
       {"before_tenth", before.tenth},
       {"n_before", std::int64_t{outcome.before->n}},
       {"after", after.whole},
       {"after_tenth", after.tenth},
       {"n_after", std::int64_t{outcome.after->n}},
       {"cohort", outcome.next->str()}}));
}

Table decisions_table(const ProgrammeEvaluation& evaluation) {
  Table table{
      {column("finding", Align::left, true), column("decision_status"), column("decision", Align::left, true),
       column("owner"), column("date"), column("cohort"), column("change")},
      {}};
  for (const DecisionOutcome& outcome : evaluation.decisions) {
    const auto& decision = outcome.decision;
    table.rows.push_back({cell(decision.finding), word("decision", model::word(outcome.status)),
                          cell_of(decision.decision), cell_of(decision.owner), cell_of(decision.date),
                          decision.cohort ? cell(decision.cohort->str()) : Cell{}, change_cell(outcome)});
  }
  return table;
}

}  // namespace

Document evaluate_programme(const ProgrammeEvaluation& evaluation, const model::Records& records) {
  Document document;
  document.data = frame("evaluate", records.settings);
  add_json(document.data, evaluation);
  document.data["findings"] = findings_json(evaluation.findings);
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
