#include "report/money/budget_of_year_json.hpp"

#include "base/arithmetic.hpp"
#include "model/programme.hpp"
#include "model/settings.hpp"
#include "report/document_kind.hpp"
#include "report/money/cohort_costs.hpp"

namespace traject::report {
namespace {

using actions::YearOutcome;
using base::Money;

void add_amounts(Object& object, const budget::CohortYear& part, Money over) {
  object.member("planned", part.planned.without_vat,
                "costs of this year; those of all years of a cohort add up to its total");
  object.member("vat", part.planned.vat);
  object.member("planned_including_vat", part.planned.with_vat());
  object.member("committed", part.committed, "planned by a cohort, and not invoiced yet in any year");
  object.member("invoiced", part.invoiced, "dated in this year");
  object.member("paid", part.paid, "dated in this year");
  object.member("over", over, "invoiced in this year beyond the plan of a line of the whole cohort");
  object.member("granted", part.granted, "of the granted subsidies of the programme, each counted once");
  object.member("net", part.net(), "planned less granted");
}

void year_cohort_members(Object& object, const budget::CohortOfYear& cohort) {
  object.member("cohort", cohort.id);
  object.member("programme", cohort.programme);
  object.member("start", cohort.start);
  object.member("participants", cohort.participants);
  add_amounts(object, cohort.part, cohort.part.over_sum());
  object.member("charges", cohort.part.charges, charge_members,
                "adds up to planned, planned_including_vat and net; empty if the organisation pays");
}

void department_members(Object& object, const budget::DepartmentOfYear& department) {
  const auto& left = department.left;
  object.member("department", department.department);
  object.member("employees", department.employees, "on 1 January of the year");
  object.member("budget", department.budget, "budget_per_employee for each of them");
  object.member("charged", department.charged.without_vat, "by these cohorts, after granted subsidies");
  object.member("charged_including_vat", department.charged.with_vat);
  object.member("charged_elsewhere", department.charged_elsewhere.without_vat,
                "by cohorts of other programmes, if the subject is one programme");
  object.member("charged_elsewhere_including_vat", department.charged_elsewhere.with_vat);
  object.member(
      "left", left ? std::optional(left->without_vat) : std::nullopt,
      "what is left of the budget after what is charged here and elsewhere; below zero if that is more");
  object.member("left_including_vat", left ? std::optional(left->with_vat) : std::nullopt);
}

// Null if the programme does not say how many groups a year has.
void forecast_programme_members(Object& object, const actions::ProgrammeForecast& own) {
  const bool is_known = own.forecast.has_value();
  const budget::Forecast forecast = own.forecast.value_or(budget::Forecast{});
  object.member("programme", own.programme);
  object.member("groups_per_year", only_if(is_known, forecast.groups),
                at_least(0, "null if the programme names none; then only the people are known"));
  object.member("per_group", only_if(is_known, forecast.group.without_vat));
  object.member("per_group_including_vat", only_if(is_known, forecast.group.with_vat()));
  object.member("per_year", only_if(is_known, forecast.year.without_vat));
  object.member("vat_per_year", only_if(is_known, forecast.year.vat));
  object.member("per_year_including_vat", only_if(is_known, forecast.year.with_vat()));
  object.member("places_per_year", forecast.places, at_least(0, "null without group.size"));
  object.member(
      "people", own.people, "eligible and without a place on the as-of day: in the queue, or to be invited");
  object.member("years_needed", forecast.years_needed, at_least(0, "to place them all, with one decimal"));
}

// For each year, what all programmes together need, as far as known.
void forecast_members(Object& object, const YearOutcome& outcome) {
  budget::Totals sum;
  for (const auto& own : outcome.forecasts) {
    if (!own.forecast) continue;
    sum.without_vat += own.forecast->year.without_vat;
    sum.vat += own.forecast->year.vat;
  }
  object.member(
      "years", outcome.forecast_years,
      [&](Object& each, int year) {
        each.member("year", year);
        each.member("planned", sum.without_vat);
        each.member("vat", sum.vat);
        each.member("planned_including_vat", sum.with_vat());
      },
      "what all programmes together cost in each, as far as that is known");
  object.member("programmes", outcome.forecasts, forecast_programme_members, "each year costs the same");
}

template <class Id>
std::optional<Id> first_of(const std::vector<Id>& ids) {
  return ids.empty() ? std::nullopt : std::optional(ids.front());
}

void year_finding_members(Object& object, const budget::Finding& finding) {
  object.word("code", finding.code,
              {"over_budget", "above_employee_budget", "no_price", "vat_assumed", "subsidy_open",
               "subsidy_once", "subsidy_left", "employment_unknown", "employee_budgets_differ",
               "no_groups_per_year", "no_group_size"});
  object.member("message", finding.message);
  object.member("programme", first_of(finding.programmes));
  object.member("cohort", first_of(finding.cohorts));
  object.member("department", finding.department);
  object.member("line", finding.line);
  object.member("amount", finding.amount, "the amount over budget, or of a subsidy");
  basis_member(object, finding.with_vat, "of an amount above the budget of a department");
}

void year_members(Object& object, const YearOutcome& outcome) {
  const budget::YearBudget& budget = outcome.budget;
  object.member("subject", outcome.programme, "the programme; null for all of them");
  object.member("year", budget.year);
  object.member("as_of", outcome.as_of, "what is dated later does not count yet");
  object.fixed("basis", "excluding_vat", "for every amount that does not say otherwise");
  object.member("cohorts", budget.cohorts, year_cohort_members,
                "those with a session, a cost or an invoice in the year, by start; the amounts below are "
                "those of all of them");
  add_amounts(object, budget.total, budget.over);
  object.member("budget_per_employee", budget.budget_per_employee,
                "the lowest among the programmes for which departments pay");
  object.member("departments", budget.departments, department_members,
                "by id, people without a department last; empty if no department pays");
  object.member("forecast", only_if(!outcome.forecast_years.empty(), outcome), forecast_members,
                "null if none was asked for");
  object.member("findings", budget.findings, year_finding_members, "what is overspent first");
}

constexpr DocumentKind year_kind({"budget", "of-year"},
                                 "What all cohorts of a year cost, of a programme or of all of them.",
                                 year_members);

}  // namespace

Json year_budget_json(const YearOutcome& outcome, const model::Settings& settings) {
  return year_kind.json(settings, outcome);
}

SchemaFile year_budget_schema() { return year_kind.schema(); }

}  // namespace traject::report
