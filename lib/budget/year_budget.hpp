// What all cohorts cost in one year, and what is left of each department's employee budgets.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "budget/cohort_years.hpp"
#include "budget/finding.hpp"
#include "model/ids.hpp"
#include "model/record_names.hpp"

namespace traject::budget {

struct CohortOfYear {
  model::CohortId id;
  model::ProgrammeId programme;
  std::string programme_title;
  base::Date start;
  int participants = 0;
  CohortYear part;
};

// After granted subsidies. Also counts what other programmes charge if the year of one programme is shown.
struct Charged {
  base::Money without_vat;
  base::Money with_vat;
};

struct DepartmentOfYear {
  std::optional<model::DepartmentId> department;  // nullopt for people without one on file
  int employees = 0;
  std::optional<base::Money> budget;  // employees × the training budget per employee
  Charged charged;
  Charged charged_elsewhere;
  std::optional<Charged> left;  // negative if the budget is too small
};

// How each programme's granted subsidies are divided over all its cohorts.
using GrantsOfProgrammes = std::map<model::ProgrammeId, std::vector<Grant>>;

struct YearBudget {
  int year = 0;
  GrantsOfProgrammes grants;
  std::vector<CohortOfYear> cohorts;  // by start, then id
  CohortYear total;                   // without charges and lines
  base::Money over;
  std::optional<base::Money> budget_per_employee;
  std::vector<DepartmentOfYear> departments;  // by id; empty if no department pays
  std::vector<Finding> findings;              // overspending first

  [[nodiscard]] bool is_overspent() const { return budget::is_overspent(findings); }
};

struct YearCohort {
  model::CohortId id;
  CohortCase about;  // year_budget() fills in its `id` and `others`
};

// `cohorts` are all cohorts of the folder; those of other programmes only count in what departments are charged elsewhere.
struct YearCase {
  int year = 0;
  std::optional<model::ProgrammeId> programme;  // absent: all programmes
  std::map<model::ProgrammeId, model::Programme> programmes = {};
  std::vector<YearCohort> cohorts = {};
  std::map<std::optional<model::DepartmentId>, int> employees = {};  // on 1 January
  int employment_unknown = 0;  // how many of them have no first day on file
};

// What a department may spend on training for each employee in a year; nullopt if departments do not pay.
[[nodiscard]] std::optional<base::Money> employee_budget(const model::Programme& programme);

// A granted subsidy counts once, whichever year is shown: see grants(). Departments pay if their programme says so. If
// several programmes name a training budget per employee, the lowest applies, and a finding says so.
[[nodiscard]] YearBudget year_budget(const YearCase& about);

}  // namespace traject::budget
