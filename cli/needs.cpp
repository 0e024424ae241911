#include "cli/needs.hpp"

#include <algorithm>

#include "budget/year_budget.hpp"

namespace traject::cli::needs {

using model::RecordType;
using store::Needs;

Needs people_in(const model::ProgrammeId& programme, const std::vector<model::PersonId>& people) {
  Needs needs;
  needs.all(RecordType::programmes, {programme.str()});
  for (const auto& person : people) {
    needs.all(RecordType::people, {person.str()});
    needs.all(RecordType::registrations, {programme.str(), person.str()});
  }
  return needs;
}

Needs places_of(const model::ProgrammeId& programme, const std::vector<model::PersonId>& people) {
  Needs needs = people_in(programme, people);
  needs.all(RecordType::cohorts);
  return needs;
}

Needs enrolment(const model::ProgrammeId& programme, const model::PersonId& person) {
  Needs needs = people_in(programme, {person});
  needs.cohorts_of({programme}, {});
  return needs;
}

Needs in_line(const model::ProgrammeId& programme, const model::PersonId& person) {
  Needs needs;
  needs.all(RecordType::programmes, {programme.str()});
  needs.all(RecordType::registrations, {programme.str()});
  needs.all(RecordType::people, {person.str()});
  needs.cohorts_of({programme}, {});
  needs.people_of_registrations();
  return needs;
}

Needs queue(const model::ProgrammeId& programme) {
  Needs needs;
  needs.all(RecordType::programmes, {programme.str()});
  needs.all(RecordType::registrations, {programme.str()});
  needs.all(RecordType::cohorts);
  needs.people_of_registrations();
  return needs;
}

Needs invite(const model::ProgrammeId& programme) {
  Needs needs = queue(programme);
  needs.all(RecordType::people);
  return needs;
}

// What can stand in the way of a date: days off, and what all cohorts have on theirs.
static void add_dates(Needs& needs) {
  needs.all(RecordType::cohorts);
  needs.all(RecordType::closures);
  needs.all(RecordType::school_holidays);
  needs.all(RecordType::talks);
  needs.sessions_of_cohorts();
}

Needs plan(const model::ProgrammeId& programme) {
  Needs needs = queue(programme);
  add_dates(needs);
  return needs;
}

Needs calendar(const model::CohortId& cohort) {
  Needs needs;
  add_dates(needs);
  needs.all(RecordType::advisers);
  needs.registrations_with(cohort);
  needs.people_of_registrations();
  needs.participants_of(cohort);
  return needs;
}

Needs calendar_of_person() {
  Needs needs;
  add_dates(needs);
  needs.all(RecordType::advisers);
  needs.all(RecordType::registrations);
  needs.people_of_registrations();
  return needs;
}

Needs refill(const model::CohortId& cohort) {
  Needs needs = calendar(cohort);
  needs.all(RecordType::coaching, {cohort.str()});
  return needs;
}

Needs choice(const model::CohortId& cohort) {
  Needs needs = calendar(cohort);
  needs.all(RecordType::choice, {cohort.str()});
  needs.all(RecordType::trainers);
  return needs;
}

Needs import(model::RecordType type, const std::optional<model::ProgrammeId>& programme,
             const std::optional<std::string>& source) {
  Needs needs;
  if (source) needs.all(RecordType::imports, {*source});
  if (programme) {
    needs.all(RecordType::programmes, {programme->str()});
    needs.all(type, {programme->str()});
  } else {
    needs.all(RecordType::programmes);
    needs.all(type);
  }
  if (type == RecordType::registrations) needs.all(RecordType::people);
  if (type == RecordType::people) needs.all(RecordType::names);
  if (model::info(type).path.starts_with("cohorts/")) needs.all(RecordType::cohorts);
  return needs;
}

Needs move(const model::CohortId& cohort) {
  Needs needs;
  add_dates(needs);
  needs.all(RecordType::attendance, {cohort.str()});
  return needs;
}

Needs match(const model::CohortId& cohort, const std::set<std::string>& coaches) {
  Needs needs;
  needs.all(RecordType::cohorts);
  needs.all(RecordType::coaching);
  needs.all(RecordType::coaches);
  needs.registrations_with(cohort);
  needs.participants_of(cohort);
  for (const auto& coach : coaches) needs.all(RecordType::people, {coach});
  return needs;
}

Needs budget(const model::CohortId& cohort) {
  Needs needs;
  needs.all(RecordType::cohorts, {cohort.str()});
  needs.all(RecordType::spending, {cohort.str()});
  needs.participants_of(cohort);
  return needs;
}

Needs budget_with_subsidies(const model::CohortId& cohort, const model::ProgrammeId& programme) {
  Needs needs = budget(cohort);
  needs.cohorts_of({programme}, {});
  return needs;
}

Needs answers(const model::CohortId& cohort, const std::optional<std::string>& source) {
  Needs needs;
  if (source) needs.all(RecordType::imports, {*source});
  needs.all(RecordType::cohorts, {cohort.str()});
  needs.all(RecordType::responses, {cohort.str()});
  needs.all(RecordType::released, {cohort.str()});
  needs.all(RecordType::forms);
  needs.sessions_of_cohorts();
  return needs;
}

Needs evaluation_of_cohort(const model::CohortId& cohort) {
  Needs needs = answers(cohort, {});
  needs.all(RecordType::attendance, {cohort.str()});
  needs.all(RecordType::activities, {cohort.str()});
  needs.all(RecordType::talks, {cohort.str()});
  needs.registrations_with(cohort);
  return needs;
}

Needs evaluation_of_programme(const model::ProgrammeId& programme) {
  Needs needs;
  needs.all(RecordType::programmes, {programme.str()});
  needs.all(RecordType::registrations, {programme.str()});
  for (const RecordType type : {RecordType::cohorts, RecordType::forms, RecordType::responses,
                                RecordType::released, RecordType::people})
    needs.all(type);
  needs.sessions_of_cohorts();
  return needs;
}

Needs programme(const model::ProgrammeId& programme) {
  return Needs().all(RecordType::programmes, {programme.str()});
}

Needs practice(const model::ProgrammeId& id, bool with_people) {
  Needs needs = programme(id);
  needs.all(RecordType::intakes, {id.str()});
  if (with_people) needs.all(RecordType::people);
  return needs;
}

Needs evaluation_of_plan(const std::string& plan) {
  Needs needs;
  needs.all(RecordType::plans, {plan});
  for (const RecordType type :
       {RecordType::programmes, RecordType::forms, RecordType::cohorts, RecordType::responses})
    needs.all(type);
  return needs;
}

Needs plan_alone(const std::string& plan) { return Needs().all(RecordType::plans, {plan}); }

Needs budget_of_plan(const std::string& id, const model::Plan& plan) {
  Needs needs = plan_alone(id);
  const bool has_split =
      std::ranges::any_of(plan.budgets, [](const model::Pot& pot) { return pot.split.has_value(); });
  if (has_split || plan.learning_days_per_year) needs.all(RecordType::people);
  std::set<model::ProgrammeId> programmes;
  for (const model::Intervention& entry : plan.interventions) programmes.insert(entry.programme);
  for (const model::ProgrammeId& programme : programmes) needs.all(RecordType::programmes, {programme.str()});
  needs.cohorts_of(std::move(programmes), {RecordType::spending});
  if (!plan.learning_days_per_year) return needs;
  // Whatever somebody learns takes days, also what the plan does not name.
  for (const auto type :
       {RecordType::programmes, RecordType::cohorts, RecordType::attendance, RecordType::registrations})
    needs.all(type);
  return needs;
}

Needs programmes_of_year(const std::optional<model::ProgrammeId>& programme_asked) {
  return programme_asked ? programme(*programme_asked) : Needs().all(RecordType::programmes);
}

Needs budget_of_year(const model::Records& programmes,
                     const std::optional<model::ProgrammeId>& programme_asked, bool with_forecast) {
  bool departments_pay = false;
  bool has_employee_budget = false;
  for (const auto& [id, one] : programmes.programmes) {
    departments_pay |= one.funding && one.funding->charge == model::Charge::department;
    has_employee_budget |= budget::employee_budget(one).has_value();
  }
  // Who waits for a place may have one in any cohort, and what is left for employees depends on all of them.
  const bool all_cohorts = !programme_asked || has_employee_budget || with_forecast;
  Needs needs = all_cohorts ? Needs().all(RecordType::programmes) : programme(*programme_asked);
  if (all_cohorts) {
    needs.all(RecordType::cohorts).all(RecordType::spending);
  } else {
    needs.cohorts_of({*programme_asked}, {RecordType::spending});
  }
  if (departments_pay || with_forecast) needs.all(RecordType::people);
  if (with_forecast && programme_asked) needs.all(RecordType::registrations, {programme_asked->str()});
  if (with_forecast && !programme_asked) needs.all(RecordType::registrations);
  return needs;
}

Needs vouchers(const model::ProgrammeId& programme) {
  Needs needs;
  needs.all(RecordType::programmes, {programme.str()});
  needs.all(RecordType::vouchers, {programme.str()});
  return needs;
}

Needs issue_voucher(const model::ProgrammeId& programme, const model::PersonId& person) {
  Needs needs = people_in(programme, {person});
  needs.all(RecordType::vouchers, {programme.str()});
  return needs;
}

Needs evaluate_vouchers(const model::ProgrammeId& programme) {
  Needs needs = vouchers(programme);
  needs.all(RecordType::registrations, {programme.str()});
  needs.all(RecordType::people);
  return needs;
}

Needs attend(const model::CohortId& cohort, const std::vector<model::PersonId>& absent) {
  Needs needs;
  needs.all(RecordType::cohorts, {cohort.str()});
  needs.all(RecordType::attendance, {cohort.str()});
  needs.sessions_of_cohorts();
  needs.registrations_with(cohort);
  for (const auto& person : absent) needs.all(RecordType::people, {person.str()});
  return needs;
}

}  // namespace traject::cli::needs
