#include "budget/year_budget.hpp"

#include <algorithm>
#include <tuple>

#include "base/arithmetic.hpp"
#include "budget/subsidies.hpp"
#include "budget/year_findings.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"

namespace traject::budget {
namespace {

using base::Money;

void add(Charged& sum, const Charge& charge) {
  sum.without_vat += charge.net;
  sum.with_vat += charge.net + (charge.with_vat - charge.amount);
}

std::vector<const YearCohort*> by_start(const std::vector<YearCohort>& cohorts) {
  std::vector<const YearCohort*> sorted;
  for (const YearCohort& cohort : cohorts) sorted.push_back(&cohort);
  std::sort(sorted.begin(), sorted.end(), [](const YearCohort* a, const YearCohort* b) {
    return std::tie(a->about.cohort.start, a->id) < std::tie(b->about.cohort.start, b->id);
  });
  return sorted;
}

GrantsOfProgrammes grants_of(const YearCase& about) {
  std::map<model::ProgrammeId, std::vector<CohortCosts>> costs;
  for (const YearCohort& cohort : about.cohorts) {
    CohortCosts own = costs_of(cohort.about);
    own.id = cohort.id;
    costs[cohort.about.cohort.programme].push_back(std::move(own));
  }
  GrantsOfProgrammes result;
  for (const auto& [id, programme] : about.programmes) result[id] = grants(programme, std::move(costs[id]));
  return result;
}

// The lowest, if they differ.
std::optional<Money> budget_per_employee(const YearCase& about) {
  std::optional<Money> lowest;
  for (const auto& [id, programme] : about.programmes) {
    if (about.programme && *about.programme != id) continue;
    const auto own = employee_budget(programme);
    if (own && (!lowest || *own < *lowest)) lowest = own;
  }
  return lowest;
}

class YearCalculator {
 public:
  explicit YearCalculator(const YearCase& about) : about_(about) {
    budget_.grants = grants_of(about);
    budget_.year = about.year;
    budget_.budget_per_employee = budget_per_employee(about);
    if (!budget_.budget_per_employee) return;
    for (const auto& [department, employees] : about.employees) {
      if (department) department_of(department);
    }
  }

  YearBudget calculate() && {
    for (const YearCohort* cohort : by_start(about_.cohorts)) add_cohort(*cohort);
    for (auto& [key, department] : departments_) {
      set_left(department);
      budget_.departments.push_back(std::move(department));
    }
    budget_.findings = year_findings(budget_, about_);
    return std::move(budget_);
  }

 private:
  void add_cohort(const YearCohort& cohort) {
    auto years = cohort_years(cohort.about, granted_to(cohort));
    const auto part = years.find(about_.year);
    if (part == years.end()) return;
    const model::ProgrammeId& programme = cohort.about.cohort.programme;
    const bool elsewhere = about_.programme && *about_.programme != programme;
    add_charges(part->second.charges, elsewhere);
    if (elsewhere) return;
    add_to_total(part->second);
    budget_.cohorts.push_back({cohort.id, programme, cohort.about.programme.title, cohort.about.cohort.start,
                               participants_in(cohort.about.heads), std::move(part->second)});
  }

  [[nodiscard]] Money granted_to(const YearCohort& cohort) const {
    const auto own = budget_.grants.find(cohort.about.cohort.programme);
    return own == budget_.grants.end() ? Money{} : taken_by(own->second, cohort.id);
  }

  // What other programmes charge only matters if there is a budget.
  void add_charges(const std::vector<Charge>& charges, bool elsewhere) {
    if (elsewhere && !budget_.budget_per_employee) return;
    for (const Charge& charge : charges) {
      DepartmentOfYear& department = department_of(charge.department);
      add(elsewhere ? department.charged_elsewhere : department.charged, charge);
    }
  }

  void add_to_total(const CohortYear& part) {
    CohortYear& total = budget_.total;
    total.planned.without_vat += part.planned.without_vat;
    total.planned.vat += part.planned.vat;
    total.committed += part.committed;
    total.invoiced += part.invoiced;
    total.paid += part.paid;
    total.granted += part.granted;
    budget_.over += part.over_sum();
  }

  // With the people without a department last.
  DepartmentOfYear& department_of(const std::optional<model::DepartmentId>& id) {
    DepartmentOfYear& department = departments_[{!id, id}];
    department.department = id;
    const auto employees = about_.employees.find(id);
    department.employees = employees == about_.employees.end() ? 0 : employees->second;
    return department;
  }

  void set_left(DepartmentOfYear& department) const {
    if (!budget_.budget_per_employee || !department.department) return;
    department.budget = base::times(*budget_.budget_per_employee, department.employees);
    const auto left = [&](Money own, Money elsewhere) { return *department.budget - own - elsewhere; };
    department.left = {left(department.charged.without_vat, department.charged_elsewhere.without_vat),
                       left(department.charged.with_vat, department.charged_elsewhere.with_vat)};
  }

  const YearCase& about_;
  std::map<std::pair<bool, std::optional<model::DepartmentId>>, DepartmentOfYear> departments_;
  YearBudget budget_;
};

}  // namespace

std::optional<Money> employee_budget(const model::Programme& programme) {
  if (!programme.funding || programme.funding->charge != model::Charge::department) return {};
  return programme.funding->budget_per_employee;
}

YearBudget year_budget(const YearCase& about) { return YearCalculator(about).calculate(); }

}  // namespace traject::budget
