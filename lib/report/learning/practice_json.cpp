#include "report/learning/practice_json.hpp"

#include "model/scalar.hpp"

namespace traject::report {
namespace {

using evaluation::CodeCount;
using evaluation::Count;
using evaluation::TargetResult;
using evaluation::TargetState;

Json by_code(const std::vector<CodeCount>& counts) {
  Json json = Json::object();
  for (const CodeCount& count : counts) json[count.code] = json_of(count.count);
  return json;
}

Json goal_json(const evaluation::GoalCount& goal) {
  const bool is_empty = goal.set && *goal.set == 0;
  return {{"set", is_empty ? Json(nullptr) : json_of(goal.set)},
          {"reached", is_empty ? Json(nullptr) : json_of(goal.reached)},
          {"suppressed", !goal.set || !goal.reached}};
}

Json reasons_json(const std::vector<evaluation::ReasonCount>& reasons) {
  Json array = Json::array();
  for (const auto& reason : reasons) {
    array.push_back({{"reason", reason.code},
                     {"registrations", json_of(reason.registrations)},
                     {"goal_1", goal_json(reason.goal_1)},
                     {"goal_2", goal_json(reason.goal_2)}});
  }
  return array;
}

Json channels_json(const evaluation::PracticeFigures& figures) {
  Json array = Json::array();
  for (const CodeCount& count : figures.heard_through)
    array.push_back({{"heard_through", count.title}, {"registrations", json_of(count.count)}});
  array.push_back({{"heard_through", nullptr}, {"registrations", json_of(figures.heard_through_unknown)}});
  return array;
}

Json hours_json(const evaluation::PracticeHours& hours) {
  return {{"known", json_of(hours.known)},
          {"unknown", json_of(hours.unknown)},
          {"logged", json_of(hours.logged)},
          {"per_week", json_of(hours.per_week)},
          {"available", json_of(hours.available)}};
}

Json external_json(const evaluation::ExternalCoaching& external) {
  return {{"coached", json_of(external.coached)},
          {"quotes", json_of(external.quotes)},
          {"quoted", json_of(external.quoted)},
          {"invoices", json_of(external.invoices)},
          {"invoiced", json_of(external.invoiced)}};
}

// Of people the denominator, of registrations what they are compared with.
Json base_json(const TargetResult& result) {
  return result.comparison ? json_of(result.comparison->base) : json_of(result.people);
}

Json years_json(const std::vector<evaluation::Years>& stretches) {
  Json array = Json::array();
  for (const auto years : stretches) array.push_back({{"from", years.first}, {"until", years.last}});
  return array;
}

// What is to be done, by when, is no fact about anybody; whether it is known to be done by the as-of day is.
Json reached_json(const TargetResult& result) {
  const bool is_met = result.state == TargetState::met;
  return is_met ? json_of(result.target.reached_on) : Json(nullptr);
}

Json met_json(TargetState state) {
  if (state == TargetState::met) return true;
  if (state == TargetState::not_met) return false;
  return nullptr;
}

Json target_json(const TargetResult& result) {
  const model::Target& target = result.target;
  Json json{{"id", target.id.str()},
            {"title", target.title ? Json(*target.title) : Json(nullptr)},
            {"measure", model::word(target.measure)},
            {"what", target.what ? Json(*target.what) : Json(nullptr)},
            {"from", json_of(target.from)},
            {"until", json_of(target.until)}};
  json["actual"] = json_of(result.actual);
  json["target"] = json_of(result.needed);
  json["base"] = base_json(result);
  json["base_from"] = json_of(target.base_from);
  json["base_until"] = json_of(target.base_until);
  const auto compared = result.comparison.value_or(evaluation::Comparison{});
  json["change_percent"] = json_of(compared.change);
  json["base_for_period"] = json_of(compared.base_for_period);
  json["change_percent_for_period"] = json_of(compared.change_for_period);
  json["not_completed"] = json_of(result.not_completed);
  json["unknown"] = json_of(result.unknown);
  json["unclear"] = json_of(result.unclear);
  json["percent"] = json_of(result.percent);
  json["reached_on"] = reached_json(result);
  json["met"] = met_json(result.state);
  json["state"] = model::word(result.state);
  return json;
}

}  // namespace

void add_practice_json(Json& data, const actions::PracticeEvaluation& evaluation) {
  const auto& figures = evaluation.figures;
  data["subject"] = evaluation.programme.str();
  data["kind"] = "practice";
  data["as_of"] = base::to_string(evaluation.as_of);
  data["period"] = {{"from", json_of(evaluation.period.from)}, {"until", json_of(evaluation.period.until)}};
  data["smallest_count"] = evaluation.smallest_count;
  data["registrations"] = json_of(figures.registrations);
  data["by_domain"] = by_code(figures.by_domain);
  data["by_reason"] = reasons_json(figures.by_reason);
  data["instruments"] = by_code(figures.instruments);
  data["status"] = by_code(figures.status);
  data["outcomes"] = by_code(figures.outcomes);
  data["heard_through"] = channels_json(figures);
  data["manager_informed"] = by_code(figures.manager_informed);
  data["hours"] = hours_json(figures.hours);
  data["external_coach"] = external_json(figures.external_coach);
  data["targets"] = Json::array();
  for (const auto& target : evaluation.targets) data["targets"].push_back(target_json(target));
  data["suppressed"] = figures.suppressed;
  data["years_to_ask"] = years_json(evaluation.years_to_ask);
}

}  // namespace traject::report
