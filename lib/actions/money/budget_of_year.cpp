#include "actions/money/budget_of_year.hpp"

#include <algorithm>

#include "actions/enrolment/invite.hpp"
#include "actions/money/heads.hpp"
#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "eligibility/facts_at.hpp"
#include "eligibility/queue.hpp"
#include "model/cohort.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"

namespace traject::actions {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

int year_of(const YearRequest& request) {
  const int year = request.year.value_or(base::year_of(request.as_of));
  if (year >= first_year && year <= last_year) return year;
  throw base::Failure(base::FailureKind::wrong_use,
                      {"failure.year-out-of-range",
                       {{"first", std::to_string(first_year)}, {"last", std::to_string(last_year)}}});
}

void check_forecast(const YearRequest& request, int year) {
  if (!request.forecast) return;
  if (*request.forecast < 1 || *request.forecast > budget::most_forecast_years) {
    throw base::Failure(
        base::FailureKind::wrong_use,
        {"failure.forecast-out-of-range", {{"most", std::int64_t{budget::most_forecast_years}}}});
  }
  if (year + *request.forecast <= last_year) return;
  throw base::Failure(
      base::FailureKind::wrong_use,
      {"failure.forecast-too-far",
       {{"until", std::to_string(year + *request.forecast)}, {"last", std::to_string(last_year)}}});
}

// Who leaves on that day is still employed on it, and so is who has no first day on file.
void add_employees(budget::YearCase& about, const model::Records& records) {
  const auto first_day = base::first_day_of_year(about.year);
  for (const auto& [id, person] : records.people) {
    const auto employment = eligibility::employment_at(person, first_day);
    const bool ended = employment && employment->until && *employment->until < first_day;
    const bool later = employment && employment->from && *employment->from > first_day;
    if (ended || later || (person.forgotten && !employment)) continue;
    ++about.employees[eligibility::fact_at(person, &model::PersonFacts::department, first_day)];
    if (!employment || !employment->from) ++about.employment_unknown;
  }
}

// Who waits for a place may have one in any cohort, and what is left for employees depends on all programmes.
bool looks_at_all(const model::Records& records, const YearRequest& request) {
  return !request.programme || request.forecast ||
         budget::employee_budget(programme_named(records, *request.programme));
}

bool departments_pay(const budget::YearCase& about) {
  return std::any_of(about.programmes.begin(), about.programmes.end(), [](const auto& entry) {
    return entry.second.funding && entry.second.funding->charge == model::Charge::department;
  });
}

budget::YearCase year_case(const model::Records& records, const YearRequest& request, int year) {
  budget::YearCase about{.year = year, .programme = request.programme};
  std::map<model::CohortId, const model::Cohort*> cohorts;
  if (looks_at_all(records, request)) {
    about.programmes = records.programmes.all();
    for (const auto& [id, cohort] : records.cohorts) cohorts.emplace(id, &cohort);
  } else {
    about.programmes.emplace(*request.programme, programme_named(records, *request.programme));
    cohorts = model::cohorts_of(records, *request.programme);
  }
  for (const auto& [id, cohort] : cohorts) {
    about.cohorts.push_back(
        {id,
         {.programme = programme_named(records, cohort->programme),
          .cohort = *cohort,
          .settings = records.settings,
          .spending = spending_of(records, id),
          .heads = heads_of(records, *cohort, request.as_of),
          .as_of = request.as_of}});
  }
  if (departments_pay(about)) add_employees(about, records);
  return about;
}

// In the queue without a place, or never registered and to be invited.
int people_to_place(const model::Records& records, const model::ProgrammeId& id, base::Date as_of) {
  const auto queue = eligibility::queue(records, id, {.as_of = as_of, .start = {}});
  return queue.balance.eligible +
         invite(records, {.programme = id, .since = {}, .as_of = as_of}).balance.invite;
}

void add_forecast(YearOutcome& outcome, const model::Records& records, const model::ProgrammeId& id) {
  const model::Programme& programme = records.programmes.at(id);
  const int people = people_to_place(records, id, outcome.as_of);
  outcome.forecasts.push_back(
      {id, programme.title, people, budget::forecast(programme, records.settings, people)});
}

void add_forecasts(YearOutcome& outcome, const model::Records& records, const YearRequest& request) {
  if (!request.forecast) return;
  for (int ahead = 1; ahead <= *request.forecast; ++ahead)
    outcome.forecast_years.push_back(outcome.budget.year + ahead);
  if (request.programme) return add_forecast(outcome, records, *request.programme);
  for (const auto& [id, programme] : records.programmes) {
    if (!programme.costs.empty()) add_forecast(outcome, records, id);
  }
}

void add_finding(YearOutcome& outcome, const ProgrammeForecast& own, const char* code, const char* key) {
  auto& findings = outcome.budget.findings;
  const std::vector programmes = {own.programme};
  const bool told = std::any_of(findings.begin(), findings.end(), [&](const budget::Finding& finding) {
    return finding.code == code && finding.programmes == programmes && !finding.line;
  });
  if (told) return;
  findings.push_back({{code, {key, {{"programme", own.title}}}}});
  findings.back().programmes = programmes;
}

bool asks_for_size(const model::Programme& programme) {
  const bool has_size = programme.group && programme.group->size;
  return !has_size && std::any_of(programme.costs.begin(), programme.costs.end(), [](const auto& line) {
    return line.per == model::Per::participant;
  });
}

// Nothing is guessed: not the number of groups or of people in them, and not what they cost.
void add_forecast_findings(YearOutcome& outcome, const model::Records& records) {
  for (const ProgrammeForecast& own : outcome.forecasts) {
    const bool costs = !records.programmes.at(own.programme).costs.empty();
    if (!own.forecast) add_finding(outcome, own, "no_groups_per_year", "year.no-groups-per-year");
    if (own.forecast && !costs) add_finding(outcome, own, "no_price", "year.no-costs");
    if (own.forecast && asks_for_size(records.programmes.at(own.programme)))
      add_finding(outcome, own, "no_group_size", "year.no-group-size");
  }
}

}  // namespace

YearOutcome budget_of_year(const model::Records& records, const YearRequest& request) {
  YearOutcome outcome;
  outcome.programme = request.programme;
  outcome.as_of = request.as_of;
  if (request.programme) outcome.programme_title = programme_named(records, *request.programme).title;
  const int year = year_of(request);
  check_forecast(request, year);
  outcome.budget = budget::year_budget(year_case(records, request, year));
  add_forecasts(outcome, records, request);
  add_forecast_findings(outcome, records);
  return outcome;
}

}  // namespace traject::actions
