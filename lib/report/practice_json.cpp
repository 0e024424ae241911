// The evaluation of a coach practice for scripts.
#include "model/scalar.hpp"
#include "report/practice_parts.hpp"

namespace traject::report {
namespace {

using evaluation::CodeCount;
using evaluation::Count;
using evaluation::TargetResult;
using evaluation::TargetState;
using render::to_json;

Json number(const Count& count) { return count ? Json(*count) : Json(nullptr); }
Json number(const std::optional<base::Number>& value) {
  return value ? to_json(base::Value(*value)) : Json(nullptr);
}
Json amount(const std::optional<base::Money>& value) {
  return value ? to_json(base::Value(*value)) : Json(nullptr);
}
Json date(const std::optional<base::Date>& day) { return day ? Json(base::to_string(*day)) : Json(nullptr); }

Json by_code(const std::vector<CodeCount>& counts) {
  Json json = Json::object();
  for (const CodeCount& count : counts) json[count.code] = number(count.count);
  return json;
}

Json goal_json(const evaluation::GoalCount& goal) {
  const bool is_empty = goal.set && *goal.set == 0;
  return {{"set", is_empty ? Json(nullptr) : number(goal.set)},
          {"reached", is_empty ? Json(nullptr) : number(goal.reached)},
          {"suppressed", !goal.set || !goal.reached}};
}

Json reasons_json(const std::vector<evaluation::ReasonCount>& reasons) {
  Json array = Json::array();
  for (const auto& reason : reasons) {
    array.push_back({{"reason", reason.code},
                     {"registrations", number(reason.registrations)},
                     {"goal_1", goal_json(reason.goal_1)},
                     {"goal_2", goal_json(reason.goal_2)}});
  }
  return array;
}

Json channels_json(const evaluation::PracticeFigures& figures) {
  Json array = Json::array();
  for (const CodeCount& count : figures.heard_through)
    array.push_back({{"heard_through", count.title}, {"registrations", number(count.count)}});
  array.push_back({{"heard_through", nullptr}, {"registrations", number(figures.heard_through_unknown)}});
  return array;
}

Json hours_json(const evaluation::PracticeHours& hours) {
  return {{"known", number(hours.known)},
          {"unknown", number(hours.unknown)},
          {"logged", number(hours.logged)},
          {"per_week", number(hours.per_week)},
          {"available", number(hours.available)}};
}

Json external_json(const evaluation::ExternalCoaching& external) {
  return {{"coached", number(external.coached)},
          {"quotes", number(external.quotes)},
          {"quoted", amount(external.quoted)},
          {"invoices", number(external.invoices)},
          {"invoiced", amount(external.invoiced)}};
}

// Of people the denominator, of registrations what they are compared with.
Json base_json(const TargetResult& result) {
  return result.comparison ? number(result.comparison->base) : number(result.people);
}

Json years_json(const std::vector<evaluation::Years>& stretches) {
  Json array = Json::array();
  for (const auto years : stretches) array.push_back({{"from", years.first}, {"until", years.last}});
  return array;
}

// What is to be done, by when, is no fact about anybody; whether it is known to be done by the as-of day is.
Json reached_json(const TargetResult& result) {
  const bool is_met = result.state == TargetState::met;
  return is_met ? date(result.target.reached_on) : Json(nullptr);
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
            {"from", date(target.from)},
            {"until", date(target.until)}};
  json["actual"] = number(result.actual);
  json["target"] = number(result.needed);
  json["base"] = base_json(result);
  json["base_from"] = date(target.base_from);
  json["base_until"] = date(target.base_until);
  const auto compared = result.comparison.value_or(evaluation::Comparison{});
  json["change_percent"] = number(compared.change);
  json["base_for_period"] = number(compared.base_for_period);
  json["change_percent_for_period"] = number(compared.change_for_period);
  json["not_completed"] = number(result.not_completed);
  json["unknown"] = number(result.unknown);
  json["unclear"] = number(result.unclear);
  json["percent"] = number(result.percent);
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
  data["period"] = {{"from", date(evaluation.period.from)}, {"until", date(evaluation.period.until)}};
  data["smallest_count"] = evaluation.smallest_count;
  data["registrations"] = number(figures.registrations);
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
