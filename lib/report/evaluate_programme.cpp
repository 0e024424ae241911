#include "report/evaluate_programme.hpp"

#include "report/evaluation_json.hpp"
#include "report/evaluation_parts.hpp"
#include "report/parts.hpp"
#include "report/retention_parts.hpp"

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

// A question for each group of rows, a cohort for each row: figures side by side, without a judgement.
Table trend_table(const ProgrammeEvaluation& evaluation) {
  Table table{
      {column("question"), column("cohort"), column("answers", Align::right), column("median", Align::right),
       column("lowest", Align::right), column("highest", Align::right), column("mean", Align::right)},
      {}};
  for (std::size_t i = 0; i < evaluation.questions.size(); ++i) {
    for (const CohortAnswers& cohort : evaluation.cohorts) {
      if (i >= cohort.answers.questions.size()) continue;
      const auto& [question, summary] = cohort.answers.questions[i];
      if (!summary || !summary->median) continue;
      table.rows.push_back(
          {cell(question.id.str()), cell(cohort.cohort.str()), cell(summary->n), cell_of(summary->median),
           cell_of(summary->lowest), cell_of(summary->highest), cell_of(summary->mean)});
    }
  }
  return table;
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
  return cell(say("evaluation.before-and-after",
                  {{"before", *outcome.before->mean},
                   {"n_before", std::int64_t{outcome.before->n}},
                   {"after", *outcome.after->mean},
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
  document.table = trend_table(evaluation);
  document.blocks.emplace_back(
      render::Title{say("evaluation.programme-title", {{"programme", evaluation.programme_title}})});
  add_table(document, say("evaluation.cohorts"), render::without_empty_columns(cohorts_table(evaluation)));
  add_table(document, say("evaluation.trend"), render::without_empty_columns(trend_table(evaluation)));
  add_table(
      document, say("evaluation.trainings"), render::without_empty_columns(trainings_table(evaluation)));
  add_proposals(document, evaluation);
  add_table(
      document, say("evaluation.decisions"), render::without_empty_columns(decisions_table(evaluation)));
  add_retention(document, evaluation.retention);
  if (evaluation.cohorts.size() > 1) {
    document.blocks.emplace_back(render::Heading{say("evaluation.overall")});
    add_questions(document, questions_of(evaluation), evaluation.smallest_group);
  }
  add_findings(document, evaluation.findings);
  return document;
}

}  // namespace traject::report
