#include "report/money/budget_of_plan_json.hpp"

#include <algorithm>

#include "base/arithmetic.hpp"
#include "model/scalar.hpp"
#include "report/money/budget_of_plan_tables.hpp"
#include "report/money/cohort_costs.hpp"

namespace traject::report {
namespace {

using base::Number;
using render::to_json;

void add_taken(Json& json, const budget::Taken& taken) {
  json["committed"] = json_of(taken.committed);
  json["reserved"] = json_of(taken.reserved);
  json["spent"] = json_of(taken.spent);
}

Json provisional_json(const model::Pot& pot) {
  Json array = Json::array();
  for (const model::ProvisionalSum& sum : pot.provisional)
    array.push_back({{"id", sum.id.str()}, {"title", json_of(sum.title)}, {"amount", json_of(sum.amount)}});
  return array;
}

Json split_json(const PlanOutcome& outcome, const model::LocalId& pot) {
  const auto& splits = outcome.budget.splits;
  const auto split = std::find_if(splits.begin(), splits.end(), [&](const budget::PotSplit& candidate) {
    return candidate.budget == pot;
  });
  if (split == splits.end()) return nullptr;
  Json groups = Json::array();
  for (const budget::SplitPart& part : split->parts) {
    groups.push_back({{"group", json_of(part.group)},
                      {"people", part.people},
                      {"fte", json_of(part.fte)},
                      {"amount", json_of(part.amount)}});
  }
  return {{"by", model::word(split->split.by)},
          {"over", model::word(split->split.over)},
          {"date", std::to_string(outcome.record.year) + "-01-01"},
          {"groups", std::move(groups)}};
}

Json pots_json(const PlanOutcome& outcome) {
  Json array = Json::array();
  for (const budget::PotMoney& money : outcome.budget.pots) {
    const model::Pot& pot = money.pot;
    Json json{{"id", pot.id.str()}, {"title", pot.title}, {"planned", json_of(pot.amount)}};
    add_taken(json, money.taken);
    json["left"] = json_of(money.left());
    json["share"] = json_of(money.share);
    json["interventions"] = money.interventions;
    json["cap"] = json_of(pot.cap);
    json["unforeseen"] = json_of(pot.unforeseen);
    json["provisional"] = provisional_json(pot);
    json["free"] = json_of(money.free());
    json["split"] = split_json(outcome, pot.id);
    array.push_back(std::move(json));
  }
  return array;
}

Json themes_json(const PlanOutcome& outcome) {
  Json array = Json::array();
  for (const budget::ThemeMoney& theme : outcome.budget.themes) {
    Json json{{"id", json_of(theme.id)},
              {"title", theme.id ? Json(theme.title) : Json(nullptr)},
              {"interventions", theme.interventions},
              {"without_price", theme.without_price},
              {"planned", json_of(theme.planned)}};
    add_taken(json, theme.taken);
    json["left"] = json_of(theme.left());
    array.push_back(std::move(json));
  }
  return array;
}

Json cohorts_json(const std::vector<budget::PlanCohort>& cohorts) {
  Json array = Json::array();
  for (const budget::PlanCohort& cohort : cohorts) {
    array.push_back({{"cohort", cohort.id.str()},
                     {"first", base::to_string(cohort.first)},
                     {"last", base::to_string(cohort.last)},
                     {"progress", code_of(cohort.progress)},
                     {"committed", json_of(cohort.committed)},
                     {"spent", json_of(cohort.spent)}});
  }
  return array;
}

Json interventions_json(const PlanOutcome& outcome) {
  Json array = Json::array();
  for (const budget::InterventionMoney& money : outcome.budget.interventions) {
    const model::Intervention& entry = money.entry;
    Json json{{"programme", entry.programme.str()},
              {"title", outcome.titles.at(entry.programme)},
              {"theme", json_of(entry.theme)},
              {"budget", json_of(entry.budget)},
              {"status", entry.status ? Json(model::word(*entry.status)) : Json(nullptr)},
              {"progress", code_of(money.progress)},
              {"cost", json_of(entry.cost)}};
    add_taken(json, money.taken);
    json["career_budget_share"] = json_of(entry.career_budget_share);
    json["career_budget_amount"] = json_of(money.contribution);
    json["cohorts"] = cohorts_json(money.cohorts);
    array.push_back(std::move(json));
  }
  return array;
}

Json payroll_json(const PlanOutcome& outcome) {
  const auto& payroll = outcome.record.payroll;
  if (!payroll) return nullptr;
  Json path = Json::array();
  for (const budget::PayrollStep& step : outcome.budget.payroll) {
    path.push_back(
        {{"year", step.year}, {"percent", json_of(step.percent)}, {"amount", json_of(step.amount)}});
  }
  return {{"percent", json_of(payroll->percent)},
          {"amount", json_of(payroll->amount)},
          {"target_percent", json_of(payroll->target_percent)},
          {"target_year", payroll->target_year ? Json(*payroll->target_year) : Json(nullptr)},
          {"path", std::move(path)}};
}

void add_days(Json& json, const budget::LearningBalance& days) {
  json["granted"] = json_of(days.granted);
  json["used"] = json_of(days.used);
  json["planned"] = json_of(days.planned);
  json["left"] = json_of(days.left);
}

Json team_days_json(const budget::LearningDays& learning) {
  Json array = Json::array();
  for (const budget::TeamLearning& team : learning.teams) {
    Json json{{"team", json_of(team.team)}, {"people", team.people}, {"unknown", team.unknown}};
    add_days(json, team.days);
    array.push_back(std::move(json));
  }
  return array;
}

Json person_days_json(const budget::LearningDays& learning) {
  Json array = Json::array();
  for (const budget::PersonLearning& person : learning.people) {
    Json json{{"person", person.id.str()}, {"team", json_of(person.team)}};
    add_days(json, person.days);
    array.push_back(std::move(json));
  }
  return array;
}

Json learning_json(const PlanOutcome& outcome) {
  const auto& learning = outcome.budget.learning;
  if (!learning) return nullptr;
  Json json{{"per_year", json_of(learning->per_year)},
            {"hours_a_day", json_of(learning->hours_a_day)},
            {"unknown", learning->together.unknown}};
  add_days(json, learning->together.days);
  json["teams"] = team_days_json(*learning);
  json["people"] = person_days_json(*learning);
  return json;
}

Json progress_json(const PlanOutcome& outcome) {
  Json json = Json::object();
  for (const auto progress : {budget::Progress::held, budget::Progress::running, budget::Progress::planned,
                              budget::Progress::not_yet}) {
    json[std::string(code_of(progress))] = std::ranges::count_if(
        outcome.budget.interventions,
        [&](const budget::InterventionMoney& money) { return money.progress == progress; });
  }
  return json;
}

Json findings_json(const PlanOutcome& outcome) {
  Json array = Json::array();
  for (const budget::Finding& finding : outcome.budget.findings) {
    array.push_back({{"code", finding.code},
                     {"message", to_json(finding.message)},
                     {"budget", json_of(finding.budget)},
                     {"programmes", ids(finding.programmes)},
                     {"cohorts", ids(finding.cohorts)},
                     {"people", ids(finding.people)},
                     {"amount", json_of(finding.amount)}});
  }
  return array;
}

}  // namespace

void add_plan_budget_json(Json& data, const PlanOutcome& outcome) {
  const budget::PlanBudget& budget = outcome.budget;
  data["subject"] = outcome.plan;
  data["title"] = json_of(outcome.record.title);
  data["year"] = outcome.record.year;
  data["as_of"] = base::to_string(outcome.as_of);
  data["basis"] = "excluding_vat";
  data["budgets"] = pots_json(outcome);
  data["total"] = json_of(budget.total);
  add_taken(data, budget.taken);
  data["left"] = json_of(budget.left());
  data["themes"] = themes_json(outcome);
  data["interventions"] = interventions_json(outcome);
  data["progress"] = progress_json(outcome);
  data["payroll"] = payroll_json(outcome);
  data["learning_days"] = learning_json(outcome);
  data["findings"] = findings_json(outcome);
}

}  // namespace traject::report
