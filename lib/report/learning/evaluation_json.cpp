#include "report/learning/evaluation_json.hpp"

#include "model/cohort_records.hpp"
#include "report/learning/questions.hpp"
#include "report/members.hpp"

namespace traject::report {
namespace {

using actions::CohortEvaluation;
using evaluation::Completion;
using evaluation::CompletionOf;
using evaluation::Missing;

void missing_members(Object& object, const Missing& missing) {
  const bool is_counted = missing.what == Missing::What::sessions || missing.what == Missing::What::talks;
  object.member("code", missing.what);
  object.member(
      "id", only_if(!missing.id.empty(), AnyId{missing.id}), "of the session, or of the series of talks");
  object.member("done", only_if(is_counted, missing.done), "null unless they are counted");
  object.member("needed", only_if(is_counted, missing.needed), "null unless they are counted");
  object.member("final", missing.final, "it can no longer be made up");
}

void lacking_members(Object& object, const CompletionOf& of) {
  object.member("person", of.person);
  object.member("missing", of.missing, missing_members);
}

struct Completions {
  std::vector<CompletionOf> of_everybody;
};

// nullopt if the programme has no rule for it.
std::optional<Completions> completions_of(const CohortEvaluation& evaluation) {
  if (!evaluation.completion) return {};
  Completions completions{*evaluation.completion};
  auto& all = completions.of_everybody;
  all.insert(all.end(), evaluation.without_records.begin(), evaluation.without_records.end());
  return completions;
}

std::vector<model::PersonId> people_with(Completion completion, const Completions& completions) {
  std::vector<model::PersonId> people;
  for (const auto& of : completions.of_everybody) {
    if (of.completion == completion) people.push_back(of.person);
  }
  return people;
}

void completion_members(Object& object, const Completions& completions) {
  object.member("completed", people_with(Completion::completed, completions));
  object.member("not_completed", people_with(Completion::not_completed, completions),
                "something is missing that can no longer be made up");
  object.member("open", people_with(Completion::open, completions));
  auto lacking = completions.of_everybody;
  std::erase_if(lacking, [](const CompletionOf& of) { return of.missing.empty(); });
  object.member("missing", lacking, lacking_members, "for people who lack something");
}

void learning_members(Object& object, const evaluation::Learning& learning) {
  object.member("work", learning.work);
  object.member("others", learning.others);
  object.member("training", learning.training);
  object.group("hours", [&](Object& hours) {
    hours.member("work", learning.work_hours);
    hours.member("others", learning.others_hours);
    hours.member("training", learning.training_hours);
  });
}

void attended_members(Object& object, const evaluation::Attended& attended) {
  object.member("person", attended.person);
  object.member("attended", attended.attended);
  object.member("missed", attended.missed);
}

std::vector<model::SessionId> ids_of(const std::vector<calendar::DatedSession>& sessions) {
  std::vector<model::SessionId> ids;
  for (const auto& session : sessions) ids.push_back(session.id);
  return ids;
}

}  // namespace

void release_members(Object& object, const model::Release& release) {
  object.member("date", release.date);
  object.member("n", release.answers, "answer sheets");
  object.member("digest", release.digest, "SHA-256 of the sheets");
}

void cohort_evaluation_members(Object& object, const CohortEvaluation& evaluation) {
  const actions::Answers& answers = evaluation.answers;
  object.member("subject", evaluation.cohort, "the cohort");
  object.fixed("kind", "cohort");
  object.member("programme", evaluation.programme);
  object.member("as_of", evaluation.as_of);
  object.member("form", answers.form, "null if the programme has none");
  object.member(
      "smallest_group", evaluation.smallest_group, at_least(5, "answers of fewer people are not shown"));
  object.member("invited", answers.invited);
  object.member(
      "responses", answers.responses, "answer sheets that count: those of the release, if there is one");
  object.member("released", answers.release, release_members);
  object.member("questions", answers.questions, question_members, "every question of the form, in its order");
  object.member("held", ids_of(evaluation.held), "the sessions that took place by the as-of day");
  object.member("attendance", evaluation.attendance, attended_members,
                "per participant, over the sessions since the first day in the cohort");
  object.member("completion", completions_of(evaluation), completion_members,
                "null if the programme has no rule for it");
  object.member("learning", evaluation.learning, learning_members,
                "percent, in tenths that add up to 100; null if nothing was logged");
  object.member("findings", evaluation.findings, said_members<base::Note>);
}

}  // namespace traject::report
