#include "report/money/budget_of_year_json.hpp"

#include "base/arithmetic.hpp"
#include "report/money/cohort_costs.hpp"

namespace traject::report {
namespace {

using actions::YearOutcome;
using base::Money;
using render::to_json;

void add_amounts(Json& data, const budget::CohortYear& part, Money over) {
  data["planned"] = json_of(part.planned.without_vat);
  data["vat"] = json_of(part.planned.vat);
  data["planned_including_vat"] = json_of(part.planned.with_vat());
  data["committed"] = json_of(part.committed);
  data["invoiced"] = json_of(part.invoiced);
  data["paid"] = json_of(part.paid);
  data["over"] = json_of(over);
  data["granted"] = json_of(part.granted);
  data["net"] = json_of(part.net());
}

Json cohort_json(const budget::CohortOfYear& cohort) {
  Json data{{"cohort", cohort.id.str()},
            {"programme", cohort.programme.str()},
            {"start", base::to_string(cohort.start)},
            {"participants", cohort.participants}};
  add_amounts(data, cohort.part, cohort.part.over_sum());
  data["charges"] = charges_json(cohort.part.charges);
  return data;
}

Json department_json(const budget::DepartmentOfYear& department) {
  const auto& left = department.left;
  return {{"department", json_of(department.department)},
          {"employees", department.employees},
          {"budget", json_of(department.budget)},
          {"charged", json_of(department.charged.without_vat)},
          {"charged_including_vat", json_of(department.charged.with_vat)},
          {"charged_elsewhere", json_of(department.charged_elsewhere.without_vat)},
          {"charged_elsewhere_including_vat", json_of(department.charged_elsewhere.with_vat)},
          {"left", left ? json_of(left->without_vat) : Json(nullptr)},
          {"left_including_vat", left ? json_of(left->with_vat) : Json(nullptr)}};
}

Json programme_json(const actions::ProgrammeForecast& own) {
  const auto& forecast = own.forecast;
  Json data{{"programme", own.programme.str()},
            {"groups_per_year", nullptr},
            {"per_group", nullptr},
            {"per_group_including_vat", nullptr},
            {"per_year", nullptr},
            {"vat_per_year", nullptr},
            {"per_year_including_vat", nullptr},
            {"places_per_year", nullptr},
            {"people", own.people},
            {"years_needed", nullptr}};
  if (!forecast) return data;
  data["groups_per_year"] = json_of(forecast->groups);
  data["per_group"] = json_of(forecast->group.without_vat);
  data["per_group_including_vat"] = json_of(forecast->group.with_vat());
  data["per_year"] = json_of(forecast->year.without_vat);
  data["vat_per_year"] = json_of(forecast->year.vat);
  data["per_year_including_vat"] = json_of(forecast->year.with_vat());
  data["places_per_year"] = json_of(forecast->places);
  data["years_needed"] = json_of(forecast->years_needed);
  return data;
}

// The years with what all programmes together ask, as far as that is known.
Json forecast_json(const YearOutcome& outcome) {
  if (outcome.forecast_years.empty()) return nullptr;
  budget::Totals sum;
  Json programmes = Json::array();
  for (const auto& own : outcome.forecasts) {
    programmes.push_back(programme_json(own));
    if (!own.forecast) continue;
    sum.without_vat += own.forecast->year.without_vat;
    sum.vat += own.forecast->year.vat;
  }
  Json years = Json::array();
  for (const int year : outcome.forecast_years) {
    years.push_back({{"year", year},
                     {"planned", json_of(sum.without_vat)},
                     {"vat", json_of(sum.vat)},
                     {"planned_including_vat", json_of(sum.with_vat())}});
  }
  return {{"years", std::move(years)}, {"programmes", std::move(programmes)}};
}

template <class Ids>
Json first_of(const Ids& ids) {
  return ids.empty() ? Json(nullptr) : Json(ids.front().str());
}

Json finding_json(const budget::Finding& finding) {
  return {{"code", finding.code},
          {"message", to_json(finding.message)},
          {"programme", first_of(finding.programmes)},
          {"cohort", first_of(finding.cohorts)},
          {"department", json_of(finding.department)},
          {"line", json_of(finding.line)},
          {"amount", json_of(finding.amount)},
          {"basis", basis_json(finding.with_vat)}};
}

}  // namespace

void add_year_budget_json(Json& data, const YearOutcome& outcome) {
  const budget::YearBudget& budget = outcome.budget;
  data["subject"] = json_of(outcome.programme);
  data["year"] = budget.year;
  data["as_of"] = base::to_string(outcome.as_of);
  data["basis"] = "excluding_vat";
  data["cohorts"] = Json::array();
  for (const auto& cohort : budget.cohorts) data["cohorts"].push_back(cohort_json(cohort));
  add_amounts(data, budget.total, budget.over);
  data["budget_per_employee"] = json_of(budget.budget_per_employee);
  data["departments"] = Json::array();
  for (const auto& department : budget.departments)
    data["departments"].push_back(department_json(department));
  data["forecast"] = forecast_json(outcome);
  data["findings"] = Json::array();
  for (const auto& finding : budget.findings) data["findings"].push_back(finding_json(finding));
}

}  // namespace traject::report
