#include "report/learning/evaluate_plan_json.hpp"

#include "model/scalar.hpp"

namespace traject::report {
namespace {

using evaluation::InterventionEvaluation;
using evaluation::Lack;
using evaluation::PlanEvaluation;
using evaluation::Standing;
using evaluation::StandingCounts;
using evaluation::ThemeEvaluation;

template <class Enumeration>
Json word_or_null(const std::optional<Enumeration>& value) {
  return value ? Json(model::word(*value)) : Json(nullptr);
}

Json standing_json(const PlanEvaluation& evaluation, Standing standing) {
  Json array = Json::array();
  for (const auto& each : evaluation.interventions) {
    if (each.standing == standing) array.push_back(each.intervention.programme.str());
  }
  return array;
}

Json by_theme_json(const PlanEvaluation& evaluation) {
  Json object = Json::object();
  for (const auto& theme : evaluation.themes) {
    if (theme.id) object[theme.id->str()] = theme.counts.interventions;
  }
  return object;
}

Json by_status_json(const PlanEvaluation& evaluation) {
  Json object = Json::object();
  for (const auto& count : evaluation.by_status)
    object[count.kind ? std::string(model::word(*count.kind)) : "unknown"] = count.interventions;
  return object;
}

Json by_audience_json(const PlanEvaluation& evaluation) {
  Json array = Json::array();
  for (const auto& count : evaluation.by_audience)
    array.push_back({{"audience", json_of(count.kind)}, {"interventions", count.interventions}});
  return array;
}

Json by_mandatory_json(const PlanEvaluation& evaluation) {
  Json object = Json::object();
  for (const auto& count : evaluation.by_mandatory)
    object[!count.kind ? "unknown" : *count.kind ? "mandatory" : "voluntary"] = count.interventions;
  return object;
}

Json lacks_json(const std::vector<Lack>& lacks) {
  Json array = Json::array();
  for (const Lack& lack : lacks) {
    Json missing = Json::array();
    for (const auto aspect : lack.missing) missing.push_back(model::word(aspect));
    array.push_back({{"code", lack.code},
                     {"message", render::to_json(lack.because)},
                     {"form", json_of(lack.form)},
                     {"missing", std::move(missing)}});
  }
  return array;
}

Json intervention_json(const InterventionEvaluation& each) {
  const model::Intervention& intervention = each.intervention;
  return {{"programme", intervention.programme.str()},
          {"title", each.title},
          {"theme", json_of(intervention.theme)},
          {"status", word_or_null(intervention.status)},
          {"goal", json_of(intervention.goal)},
          {"audience", json_of(intervention.audience)},
          {"mandatory", intervention.mandatory ? Json(*intervention.mandatory) : Json(nullptr)},
          {"length",
           {{"is", model::word(each.length.length)},
            {"code", each.length.code},
            {"message", render::to_json(each.length.because)}}},
          {"evaluation", model::word(each.standing)},
          {"lacks", lacks_json(each.lacks)},
          {"cohorts", ids(each.cohorts)},
          {"cohort_in_year", each.in_year}};
}

Json theme_json(const ThemeEvaluation& theme) {
  const StandingCounts& counts = theme.counts;
  return {{"theme", json_of(theme.id)},
          {"title", json_of(theme.title)},
          {"goals", theme.goals},
          {"interventions", counts.interventions},
          {"with_cohort", counts.in_year},
          {"evaluated", counts.evaluated},
          {"to_evaluate", counts.to_evaluate},
          {"length_unknown", counts.length_unknown},
          {"not_needed", counts.not_needed}};
}

Json recalibration_json(const PlanEvaluation& evaluation) {
  Json themes = Json::array();
  for (const auto& theme : evaluation.themes) themes.push_back(theme_json(theme));
  return {{"from", base::to_string(evaluation.recalibration.from)},
          {"until", base::to_string(evaluation.recalibration.until)},
          {"state", model::word(evaluation.recalibration.season)},
          {"themes", std::move(themes)}};
}

}  // namespace

void add_plan_evaluation_json(Json& data, const actions::EvaluatePlanOutcome& outcome) {
  const PlanEvaluation& evaluation = outcome.evaluation;
  data["subject"] = outcome.plan;
  data["kind"] = "plan";
  data["title"] = outcome.title;
  data["year"] = outcome.year;
  data["as_of"] = base::to_string(outcome.as_of);
  data["interventions"] = evaluation.counts.interventions;
  data["by_theme"] = by_theme_json(evaluation);
  data["without_theme"] = evaluation.themes.back().counts.interventions;
  data["by_status"] = by_status_json(evaluation);
  data["by_audience"] = by_audience_json(evaluation);
  data["by_mandatory"] = by_mandatory_json(evaluation);
  for (const auto standing :
       {Standing::to_evaluate, Standing::evaluated, Standing::length_unknown, Standing::not_needed})
    data[std::string(model::word(standing))] = standing_json(evaluation, standing);
  data["details"] = Json::array();
  for (const auto& each : evaluation.interventions) data["details"].push_back(intervention_json(each));
  data["recalibration"] = recalibration_json(evaluation);
}

}  // namespace traject::report
