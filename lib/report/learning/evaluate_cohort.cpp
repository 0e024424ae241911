#include "report/learning/evaluate_cohort.hpp"

#include <algorithm>

#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"
#include "report/learning/evaluation_json.hpp"
#include "report/learning/questions.hpp"

namespace traject::report {
namespace {

using actions::CohortEvaluation;
using evaluation::Missing;
using render::Document;

render::Facts answers_facts(const actions::Answers& answers) {
  render::Facts facts;
  const auto fact = [&facts](const char* key, Cell value) {
    facts.rows.emplace_back(word("label", key), std::move(value));
  };
  fact("form", answers.form ? cell(answers.form_title) : cell(say("evaluation.without-form")));
  fact("invited", cell(answers.invited));
  if (const auto percent = whole_percent(answers.responses, answers.invited)) {
    fact("responses", cell(say("evaluation.rate", {{"n", std::int64_t{answers.responses}},
                                                   {"percent", std::int64_t{*percent}}})));
  }
  if (answers.release) fact("released", cell(answers.release->date));
  return facts;
}

std::vector<std::string> missed_ids(const evaluation::Attended& attended) {
  std::vector<std::string> missed;
  for (const auto& session : attended.missed) missed.push_back(session.str());
  return missed;
}

// "tma 2/3": the talks held in each incomplete series.
std::vector<std::string> talks_lacking(const evaluation::CompletionOf& completion) {
  std::vector<std::string> series;
  for (const Missing& missing : completion.missing) {
    if (missing.what == Missing::What::talks)
      series.push_back(
          missing.id + " " + std::to_string(missing.done) + "/" + std::to_string(missing.needed));
  }
  return series;
}

bool lacks(const evaluation::CompletionOf& completion, Missing::What what) {
  return std::any_of(completion.missing.begin(), completion.missing.end(),
                     [what](const Missing& missing) { return missing.what == what; });
}

Cell list_cell(std::vector<std::string> list) {
  if (list.empty()) return std::monostate{};
  return base::Value(std::move(list));
}

// Empty if the programme does not ask for it.
Cell manager_talk(const evaluation::CompletionOf& completion, const model::Programme& programme) {
  if (!programme.completion || !programme.completion->talk_with_manager.value_or(false)) return {};
  return lacks(completion, Missing::What::talk_with_manager)
             ? word("manager_talk", "missing")
             : word("word", "yes");
}

base::Word completion_word(const evaluation::CompletionOf& completion) {
  const bool withdrawn = lacks(completion, Missing::What::withdrawn);
  return word("completion", withdrawn ? "withdrawn" : model::word(completion.completion));
}

struct PersonOfCohort {
  const evaluation::Attended* attended = nullptr;
  const evaluation::CompletionOf* completion = nullptr;  // if the programme has a rule for completion
};

render::Table people_table(const CohortEvaluation& evaluation, const model::Records& records) {
  const OnlyIf with_rule{evaluation.completion.has_value()};
  const auto& programme = records.programmes.at(evaluation.programme);
  std::vector<PersonOfCohort> people;
  for (std::size_t i = 0; i < evaluation.attendance.size(); ++i)
    people.push_back({&evaluation.attendance[i], with_rule.holds ? &(*evaluation.completion)[i] : nullptr});
  return table_of<PersonOfCohort>(
      people,
      {{column("person"), [](auto& one) { return one.attended->person; }},
       {column("name"), [&](auto& one) { return name_of(records, one.attended->person); }},
       {right_column("attended"), [](auto& one) { return one.attended->attended; }},
       {wrapping_column("missed"), [](auto& one) { return list_cell(missed_ids(*one.attended)); }},
       {column("talks_lacking"), [](auto& one) { return list_cell(talks_lacking(*one.completion)); },
        with_rule},
       {column("manager_talk"), [&](auto& one) { return manager_talk(*one.completion, programme); },
        with_rule},
       {column("completion"), [](auto& one) { return completion_word(*one.completion); }, with_rule}});
}

void add_people(Document& document, const CohortEvaluation& evaluation, const model::Records& records) {
  document.blocks.emplace_back(render::Heading{
      say("evaluation.people", {{"held", static_cast<std::int64_t>(evaluation.held.size())}})});
  document.blocks.emplace_back(render::without_empty_columns(people_table(evaluation, records)));
  if (!evaluation.completion) return;
  const auto count = [&evaluation](evaluation::Completion wanted) {
    const auto is_wanted = [wanted](const auto& of) { return of.completion == wanted; };
    return std::int64_t{
        std::count_if(evaluation.completion->begin(), evaluation.completion->end(), is_wanted) +
        std::count_if(evaluation.without_records.begin(), evaluation.without_records.end(), is_wanted)};
  };
  document.blocks.emplace_back(render::Paragraph{say(
      "evaluation.completion-balance",
      {{"completed", count(evaluation::Completion::completed)},
       {"not_completed", count(evaluation::Completion::not_completed)},
       {"open", count(evaluation::Completion::open)},
       {"all",
        static_cast<std::int64_t>(evaluation.completion->size() + evaluation.without_records.size())}})});
}

void add_learning(Document& document, const std::optional<evaluation::Learning>& learning) {
  if (!learning) return;
  document.blocks.emplace_back(render::Heading{say("evaluation.learning")});
  render::Bars bars{.rows = {}, .most = base::Number(100).units()};
  const auto bar = [&bars](const char* kind, base::Number percent, base::Number hours) {
    bars.rows.push_back(
        {word("learning", kind),
         {percent.units()},
         cell(say("evaluation.percent-and-hours", {{"percent", percent}, {"hours", hours}}))});
  };
  bar("work", learning->work, learning->work_hours);
  bar("others", learning->others, learning->others_hours);
  bar("training", learning->training, learning->training_hours);
  document.blocks.emplace_back(std::move(bars));
}

// Why a question has no figures. After several releases, those since the last one may be too few.
base::Message reason_of(const CohortEvaluation& evaluation) {
  if (evaluation.answers.are_too_many) return say("evaluation.suppressed-too-many");
  const char* key = evaluation.answers.releases > 1 ? "evaluation.suppressed-since" : "evaluation.suppressed";
  return say(key, {{"smallest", std::int64_t{evaluation.smallest_group}}});
}

void add_answers(Document& document, const CohortEvaluation& evaluation) {
  const actions::Answers& answers = evaluation.answers;
  if (answers.responses == 0) return;
  if (!answers.can_be_computed) {
    document.blocks.emplace_back(render::Paragraph{
        say("evaluation.not-computed", {{"date", answers.release->date}}), render::Tone::warning});
    return;
  }
  if (!answers.release)
    document.blocks.emplace_back(render::Paragraph{say("evaluation.live"), render::Tone::quiet});
  add_questions(document, answers.questions, {reason_of(evaluation)});
}

constexpr DocumentKind cohort_kind(
    {"evaluate", "of-cohort"}, "A cohort: what its participants said, who was there and who completed it.",
    cohort_evaluation_members);

}  // namespace

SchemaFile evaluate_cohort_schema() { return cohort_kind.schema(); }

Document evaluate_cohort(const CohortEvaluation& evaluation, const model::Records& records) {
  Document document;
  document.data = cohort_kind.json(records.settings, evaluation);
  document.table = questions_table(evaluation.answers.questions);
  document.blocks.emplace_back(render::Title{say(
      "evaluation.title", {{"programme", evaluation.programme_title}, {"cohort", evaluation.cohort.str()}})});
  document.blocks.emplace_back(answers_facts(evaluation.answers));
  add_answers(document, evaluation);
  add_people(document, evaluation, records);
  add_learning(document, evaluation.learning);
  add_findings(document, evaluation.findings);
  return document;
}

}  // namespace traject::report
