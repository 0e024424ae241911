#include "report/learning/evaluation_json.hpp"

#include "report/cells.hpp"
#include "report/learning/questions.hpp"

namespace traject::report {
namespace {

using actions::CohortEvaluation;
using evaluation::Completion;
using evaluation::CompletionOf;
using evaluation::Missing;

std::string_view missing_code(Missing::What what) {
  switch (what) {
    case Missing::What::session: return "session";
    case Missing::What::sessions: return "sessions";
    case Missing::What::talks: return "talks";
    case Missing::What::talk_with_manager: return "talk_with_manager";
    case Missing::What::withdrawn: break;
  }
  return "withdrawn";
}

Json missing_json(const Missing& missing) {
  const bool is_counted = missing.what == Missing::What::sessions || missing.what == Missing::What::talks;
  return {{"code", missing_code(missing.what)},
          {"id", missing.id.empty() ? Json(nullptr) : Json(missing.id)},
          {"done", is_counted ? Json(missing.done) : Json(nullptr)},
          {"needed", is_counted ? Json(missing.needed) : Json(nullptr)},
          {"final", missing.final}};
}

Json attendance_json(const CohortEvaluation& evaluation) {
  Json list = Json::array();
  for (const auto& attended : evaluation.attendance)
    list.push_back({{"person", attended.person.str()},
                    {"attended", attended.attended},
                    {"missed", ids(attended.missed)}});
  return list;
}

Json completion_json(const CohortEvaluation& evaluation) {
  const auto& all = evaluation.completion;
  if (!all) return nullptr;
  Json json = {{"completed", Json::array()},
               {"not_completed", Json::array()},
               {"open", Json::array()},
               {"missing", Json::array()}};
  for (const CompletionOf& of : *all) {
    json[std::string(completion_code(of.completion))].push_back(of.person.str());
    Json lacking = Json::array();
    for (const Missing& missing : of.missing) lacking.push_back(missing_json(missing));
    if (!lacking.empty()) json["missing"].push_back({{"person", of.person.str()}, {"missing", lacking}});
  }
  for (const CompletionOf& of : evaluation.without_records)
    json[std::string(completion_code(of.completion))].push_back(of.person.str());
  return json;
}

Json learning_json(const std::optional<evaluation::Learning>& learning) {
  if (!learning) return nullptr;
  return {{"work", render::to_json(learning->work)},
          {"others", render::to_json(learning->others)},
          {"training", render::to_json(learning->training)},
          {"hours",
           {{"work", render::to_json(learning->work_hours)},
            {"others", render::to_json(learning->others_hours)},
            {"training", render::to_json(learning->training_hours)}}}};
}

Json held_json(const CohortEvaluation& evaluation) {
  Json held = Json::array();
  for (const auto& session : evaluation.held) held.push_back(session.id.str());
  return held;
}

}  // namespace

std::string_view completion_code(Completion completion) {
  switch (completion) {
    case Completion::completed: return "completed";
    case Completion::not_completed: return "not_completed";
    case Completion::open: break;
  }
  return "open";
}

Json release_json(const std::optional<model::Release>& release) {
  if (!release) return nullptr;
  return {{"date", base::to_string(release->date)}, {"n", release->answers}, {"digest", release->digest}};
}

void add_cohort_json(Json& json, const CohortEvaluation& evaluation) {
  const actions::Answers& answers = evaluation.answers;
  json["subject"] = evaluation.cohort.str();
  json["kind"] = "cohort";
  json["programme"] = evaluation.programme.str();
  json["as_of"] = base::to_string(evaluation.as_of);
  json["form"] = answers.form ? Json(answers.form->str()) : Json(nullptr);
  json["smallest_group"] = evaluation.smallest_group;
  json["invited"] = answers.invited;
  json["responses"] = answers.responses;
  json["released"] = release_json(answers.release);
  json["questions"] = questions_json(answers.questions);
  json["held"] = held_json(evaluation);
  json["attendance"] = attendance_json(evaluation);
  json["completion"] = completion_json(evaluation);
  json["learning"] = learning_json(evaluation.learning);
  json["findings"] = findings_json(evaluation.findings);
}

}  // namespace traject::report
