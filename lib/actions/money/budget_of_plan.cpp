#include "actions/money/budget_of_plan.hpp"

#include <algorithm>

#include "actions/cohorts/places.hpp"
#include "actions/learning/learners.hpp"
#include "actions/named_records.hpp"
#include "eligibility/facts_at.hpp"
#include "model/cohort.hpp"
#include "model/person.hpp"
#include "model/plan.hpp"
#include "model/programme.hpp"

namespace traject::actions {
namespace {

using model::Records;

std::map<model::ProgrammeId, std::string> titles_of(const Records& records, const model::Plan& plan) {
  std::map<model::ProgrammeId, std::string> titles;
  for (const model::Intervention& entry : plan.interventions)
    titles[entry.programme] = programme_named(records, entry.programme).title;
  return titles;
}

std::vector<budget::CohortFiles> cohorts_of(
    const Records& records, const std::map<model::ProgrammeId, std::string>& programmes, base::Date as_of) {
  std::vector<budget::CohortFiles> cohorts;
  std::map<model::CohortId, const model::Cohort*> by_id;
  for (const auto& [programme, title] : programmes) by_id.merge(model::cohorts_of(records, programme));
  for (const auto& [id, cohort] : by_id) {
    cohorts.push_back({id, *cohort, programme_named(records, cohort->programme), spending_of(records, id),
                       static_cast<int>(places_on(*cohort, as_of).size())});
  }
  return cohorts;
}

// Whether it matters to a plan who is in service.
bool looks_at_people(const model::Plan& plan) {
  return plan.learning_days_per_year ||
         std::ranges::any_of(plan.budgets, [](const model::Pot& pot) { return pot.split.has_value(); });
}

// The establishment: everybody in service on 1 January, with the facts of that day [D31].
void add_employees(budget::PlanCase& about, const Records& records) {
  const base::Date day = base::first_day_of_year(about.plan.year);
  for (const auto& [id, person] : records.people) {
    const auto serves = in_service(person, day);
    if (!serves) about.unknown_on_new_year.push_back(id);
    if (!serves.value_or(false)) continue;
    const model::PersonFacts facts = eligibility::facts_at(person, day);
    about.on_new_year.push_back({id, facts.team, facts.department, facts.hours_per_week});
  }
}

}  // namespace

PlanBudgetOutcome budget_of_plan(const Records& records, const std::string& id, base::Date as_of) {
  const model::Plan& plan = plan_named(records, id);
  PlanBudgetOutcome outcome;
  outcome.plan = id;
  outcome.record = plan;
  outcome.titles = titles_of(records, plan);
  outcome.full_time_hours = budget::full_time_hours(records.settings);
  outcome.as_of = as_of;
  budget::PlanCase about{
      .plan = plan,
      .settings = records.settings,
      .cohorts = cohorts_of(records, outcome.titles, as_of),
      .titles = outcome.titles,
      .on_new_year = {},
      .unknown_on_new_year = {},
      .learners = {},
      .as_of = as_of};
  if (looks_at_people(plan)) add_employees(about, records);
  if (plan.learning_days_per_year) about.learners = learners_in(records, plan.year, as_of);
  outcome.budget = budget::plan_budget(about);
  return outcome;
}

}  // namespace traject::actions
