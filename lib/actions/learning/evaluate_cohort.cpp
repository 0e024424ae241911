#include "actions/learning/evaluate_cohort.hpp"

#include <algorithm>

#include "actions/cohorts/places.hpp"
#include "actions/named_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/past.hpp"
#include "model/programme.hpp"

namespace traject::actions {
namespace {

using evaluation::SheetIds;
using evaluation::Sheets;
using model::CohortId;

void add(EvaluationFindings& findings, std::string code,
         std::vector<std::pair<std::string, base::Value>> values = {}) {
  std::string key = "evaluation." + code;
  findings.push_back({std::move(code), {std::move(key), std::move(values)}});
}

template <class Record>
const Record& of_cohort(const model::Shelf<CohortId, Record>& all, const CohortId& cohort) {
  static const Record none;
  const auto found = all.find(cohort);
  return found == all.end() ? none : found->second;
}

std::vector<evaluation::Member> members_on(const model::Records& records, const CohortId& id,
                                           const model::Cohort& cohort, base::Date day) {
  std::vector<evaluation::Member> members;
  for (const Place& place : places_on(cohort, day)) {
    if (past_of(records, id, place.person) != nullptr) continue;
    auto left = left_on(records, id, cohort, place.person);
    if (left && *left > day) left.reset();
    members.push_back({.person = place.person,
                       .since = place.since,
                       .left_on = left,
                       .away = away_from(records, cohort, place.person)});
  }
  return members;
}

void add_questions(const model::Form& form, const ReleasedSheets& released, int smallest_group,
                   Answers& answers) {
  for (const auto& question : form.questions) {
    const SheetIds shown = released.of(question).shown;
    answers.questions.push_back(
        {question, evaluation::summarize(question, released.sheets(), shown, smallest_group)});
  }
}

void add_findings_of(const std::vector<QuestionOutcome>& questions, int smallest,
                     EvaluationFindings& findings) {
  std::vector<std::string> hidden;
  for (const auto& [question, summary] : questions) {
    if (!summary) hidden.push_back(question.id.str());
  }
  if (!hidden.empty())
    add(findings, "too_few_answers", {{"questions", hidden}, {"smallest", std::int64_t{smallest}}});
  for (const auto& [question, summary] : questions) {
    if (summary && summary->all_the_same) add(findings, "all_the_same", {{"question", question.id.str()}});
  }
}

// How many sheets there are is no answer to anything, and is said.
void add_findings_of_sheets(const model::Form& form, const Sheets& sheets, Answers& answers) {
  if (const int left_out = evaluation::answers_left_out(form, sheets); left_out > 0)
    answers.findings.push_back(
        {"answers_left_out", {"evaluation.answers_left_out", {{"count", std::int64_t{left_out}}}}});
  if (answers.release && answers.release->sheets.size() != sheets.size())
    add(answers.findings, "not_released", {{"date", answers.release->date}});
}

void add_findings_of_release(const model::Release& release, const Sheets& sheets,
                             EvaluationFindings& findings) {
  const auto gone = static_cast<std::int64_t>(evaluation::sheets_gone(release, sheets));
  if (gone == 0) return add(findings, "release_changed", {{"date", release.date}});
  add(findings, "release_incomplete",
      {{"date", release.date}, {"gone", gone}, {"n", std::int64_t{release.answers}}});
}

void add_findings(const model::Records& records, const CohortId& cohort, const model::Form& form,
                  const Sheets& sheets, Answers& answers) {
  if (answers.are_too_many)
    return add(answers.findings, "more_answers_than_invited",
               {{"n", std::int64_t{answers.responses}},
                {"invited", std::int64_t{answers.invited}},
                {"cohort", cohort.str()},
                {"form", answers.form->str()}});
  if (!answers.can_be_computed) return add_findings_of_release(*answers.release, sheets, answers.findings);
  if (sheets.empty()) return add(answers.findings, "no_responses", {{"form", answers.form->str()}});
  add_findings_of(answers.questions, smallest_group_of(records.settings), answers.findings);
  add_findings_of_sheets(form, sheets, answers);
}

void add_without_records(const model::Records& records, const model::Cohort& cohort,
                         CohortEvaluation& evaluation) {
  for (const Place& place : places_on(cohort, evaluation.as_of)) {
    const model::Past* past = past_of(records, evaluation.cohort, place.person);
    if (past == nullptr) continue;
    evaluation.without_records.push_back(
        {.person = place.person,
         .completion = past->completion.value_or(evaluation::Completion::open),
         .missing = {}});
  }
}

void add_facts(const model::Records& records, const model::Cohort& cohort, const model::Programme& programme,
               CohortEvaluation& evaluation) {
  const auto members = members_on(records, evaluation.cohort, cohort, evaluation.as_of);
  const auto sessions = calendar::sessions_of(cohort, programme);
  const auto& attendance = of_cohort(records.attendance, evaluation.cohort);
  evaluation.held = evaluation::held_by(evaluation.as_of, sessions, attendance);
  evaluation.attendance = evaluation::attendance_of(members, evaluation.held, attendance);
  add_without_records(records, cohort, evaluation);
  if (!evaluation.without_records.empty())
    add(evaluation.findings, "without_records",
        {{"count", static_cast<std::int64_t>(evaluation.without_records.size())}});
  if (!programme.completion) return add(evaluation.findings, "no_completion_rule");
  evaluation.completion = evaluation::completion_of(
      members, evaluation.attendance,
      {.rule = *programme.completion,
       .sessions = sessions,
       .held = evaluation.held,
       .talks = of_cohort(records.talks, evaluation.cohort),
       .as_of = evaluation.as_of});
}

void add_learning(const model::Records& records, const model::Cohort& cohort, CohortEvaluation& evaluation) {
  evaluation.learning =
      evaluation::learning_of(of_cohort(records.activities, evaluation.cohort), cohort, evaluation.as_of);
  if (evaluation.learning && evaluation.learning->left_out > 0)
    add(evaluation.findings, "activities_left_out", {{"count", std::int64_t{evaluation.learning->left_out}}});
}

}  // namespace

const model::Form* form_of(const model::Records& records, const model::Programme& programme) {
  if (!programme.evaluation || !programme.evaluation->form) return nullptr;
  const auto found = records.forms.find(*programme.evaluation->form);
  return found == records.forms.end() ? nullptr : &found->second;
}

std::optional<ReleasedSheets> released_sheets(const model::Records& records, const CohortId& id,
                                              base::Date as_of) {
  const model::Programme& programme = programme_named(records, cohort_named(records, id).programme);
  if (form_of(records, programme) == nullptr) return {};
  return ReleasedSheets(records, id, *programme.evaluation->form, as_of);
}

Answers answers_of(const model::Records& records, const CohortId& id,
                   const std::optional<ReleasedSheets>& released) {
  const model::Cohort& cohort = cohort_named(records, id);
  const model::Programme& programme = programme_named(records, cohort.programme);
  Answers answers;
  answers.invited = invited_to_answer(records, id);
  const model::Form* form = form_of(records, programme);
  if (form == nullptr || !released) {
    add(answers.findings, "no_form", {{"programme", cohort.programme.str()}});
    return answers;
  }
  answers.are_too_many = released->are_too_many();
  if (answers.are_too_many) answers.invited = invited_to_answer(model::of_all_days(records), id);
  answers.form = programme.evaluation->form;
  answers.form_title = form->title;
  const auto& releases = released->releases();
  if (!releases.empty()) answers.release = releases.back();
  answers.releases = static_cast<int>(releases.size());
  answers.can_be_computed = released->can_be_computed();
  answers.responses =
      answers.release ? answers.release->answers : static_cast<int>(released->sheets().size());
  add_questions(*form, *released, smallest_group_of(records.settings), answers);
  add_findings(records, id, *form, released->sheets(), answers);
  return answers;
}

std::vector<evaluation::CompletionOf> completion_of_members(const model::Records& records, const CohortId& id,
                                                            base::Date as_of) {
  const model::Cohort& cohort = cohort_named(records, id);
  CohortEvaluation evaluation;
  evaluation.cohort = id;
  evaluation.as_of = as_of;
  add_facts(records, cohort, programme_named(records, cohort.programme), evaluation);
  if (!evaluation.completion) return {};
  auto all = std::move(*evaluation.completion);
  all.insert(all.end(), evaluation.without_records.begin(), evaluation.without_records.end());
  return all;
}

CohortEvaluation evaluate_cohort(const model::Records& records, const CohortId& id, base::Date as_of) {
  const model::Cohort& cohort = cohort_named(records, id);
  const model::Programme& programme = programme_named(records, cohort.programme);
  CohortEvaluation evaluation{
      .cohort = id,
      .programme = cohort.programme,
      .programme_title = programme.title,
      .as_of = as_of,
      .smallest_group = smallest_group_of(records.settings),
      .answers = answers_of(records, id, released_sheets(records, id, as_of)),
      .held = {},
      .attendance = {},
      .completion = {},
      .without_records = {},
      .learning = {},
      .findings = {}};
  evaluation.findings = evaluation.answers.findings;
  add_facts(records, cohort, programme, evaluation);
  add_learning(records, cohort, evaluation);
  return evaluation;
}

}  // namespace traject::actions
