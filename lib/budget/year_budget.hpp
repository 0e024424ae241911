// What all cohorts cost in one year, and what is left of the employee budgets of each department.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "budget/cohort_years.hpp"
#include "budget/finding.hpp"
#include "model/ids.hpp"
#include "model/programme.hpp"

namespace traject::budget {

struct CohortOfYear {
  model::CohortId id;
  model::ProgrammeId programme;
  std::string programme_title;
  base::Date start;
  int participants = 0;
  CohortYear part;
};

// After granted subsidies. What other programmes charge is taken into account where the year of one programme is shown.
struct Charged {
  base::Money without_vat;
  base::Money with_vat;
};

struct DepartmentOfYear {
  std::optional<model::DepartmentId> department;  // nobody's in particular where none is on file
  int employees = 0;
  std::optional<base::Money> budget;  // employees × the training budget per employee
  Charged charged;
  Charged charged_elsewhere;
  std::optional<Charged> left;  // below zero where it is too little
};

// The granted subsidies of one programme over all of its cohorts.
using GrantsOfProgrammes = std::map<model::ProgrammeId, std::vector<Grant>>;

struct YearBudget {
  int year = 0;
  GrantsOfProgrammes grants;
  std::vector<CohortOfYear> cohorts;  // by start, then id
  CohortYear total;                   // without charges and lines
  base::Money over;
  std::optional<base::Money> budget_per_employee;
  std::vector<DepartmentOfYear> departments;  // by id; none where no department pays
  std::vector<Finding> findings;              // what is overspent first

  [[nodiscard]] bool is_overspent() const { return budget::is_overspent(findings); }
};

struct CohortToReckon {
  model::CohortId id;
  CohortCase about;  // its `id` and `others` are filled in from here
};

// `cohorts` are all of the folder; those of other programmes count only in what departments are charged elsewhere.
struct YearCase {
  int year = 0;
  std::optional<model::ProgrammeId> programme;  // absent: all of them
  std::map<model::ProgrammeId, model::Programme> programmes = {};
  std::vector<CohortToReckon> cohorts = {};
  std::map<std::optional<model::DepartmentId>, int> employees = {};  // on 1 January
  int employment_unknown = 0;  // of them, those of whom no first day is on file
};

// What each employee's department may spend on training in a year; nothing where departments do not pay.
[[nodiscard]] std::optional<base::Money> employee_budget(const model::Programme& programme);

// A granted subsidy counts once, whichever year is shown: see grants(). Departments pay where their
// programme says so; where several programmes name a training budget per employee the lowest one holds, and is named.
[[nodiscard]] YearBudget year_budget(const YearCase& about);

}  // namespace traject::budget
