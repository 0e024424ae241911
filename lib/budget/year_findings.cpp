#include "budget/year_findings.hpp"

#include <algorithm>
#include <set>

#include "base/arithmetic.hpp"
#include "budget/doubts.hpp"
#include "budget/subsidies.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"

namespace traject::budget {
namespace {

using base::Message;
using base::Money;
using Values = std::vector<std::pair<std::string, base::Value>>;

class YearCollector {
 public:
  YearCollector(const YearBudget& budget, const YearCase& about) : budget_(budget), about_(about) {}

  std::vector<Finding> collect() {
    for (const CohortOfYear& cohort : budget_.cohorts) add_overspent(cohort);
    for (const DepartmentOfYear& department : budget_.departments) add_overspent(department);
    for (const DepartmentOfYear& department : budget_.departments) add_above_with_vat(department);
    for (const auto& [id, programme] : programmes_in_year()) add_about(id, *programme);
    add_employment_unknown();
    add_budgets_differ();
    return std::move(list_);
  }

 private:
  Finding& add(std::string code, std::string key, Values values) {
    return list_.emplace_back(Finding{{std::move(code), Message{std::move(key), std::move(values)}}});
  }

  void add_overspent(const CohortOfYear& cohort) {
    for (const Overspent& line : cohort.part.over) {
      Finding& finding = add("over_budget", "year.over",
                             {{"cohort", cohort.id.str()}, {"line", line.title}, {"amount", line.amount}});
      finding.is_overspent = true;
      finding.programmes = {cohort.programme};
      finding.cohorts = {cohort.id};
      finding.line = line.line;
      finding.amount = line.amount;
    }
  }

  // False for a department without charges this year, because nothing here can change its budget.
  [[nodiscard]] static bool lacks(const DepartmentOfYear& department, Money Charged::*basis) {
    return department.left && (*department.left).*basis < Money{} && department.charged.*basis > Money{};
  }

  void add_lack(const DepartmentOfYear& department, bool with_vat) {
    const auto basis = with_vat ? &Charged::with_vat : &Charged::without_vat;
    const Money amount = Money{} - (*department.left).*basis;
    Finding& finding = add(
        with_vat ? "above_employee_budget" : "over_budget",
        with_vat ? "year.department-above-with-vat" : "year.department-over",
        {{"department", department.department->str()},
         {"charged", department.charged.*basis + department.charged_elsewhere.*basis},
         {"budget", *department.budget},
         {"amount", amount}});
    finding.is_overspent = !with_vat;
    finding.department = department.department;
    finding.amount = amount;
    finding.with_vat = with_vat;
  }

  void add_overspent(const DepartmentOfYear& department) {
    if (lacks(department, &Charged::without_vat)) add_lack(department, false);
  }
  void add_above_with_vat(const DepartmentOfYear& department) {
    const bool told = lacks(department, &Charged::without_vat);
    if (!told && lacks(department, &Charged::with_vat)) add_lack(department, true);
  }

  [[nodiscard]] std::map<model::ProgrammeId, const model::Programme*> programmes_in_year() const {
    std::map<model::ProgrammeId, const model::Programme*> programmes;
    for (const CohortOfYear& cohort : budget_.cohorts)
      programmes[cohort.programme] = &about_.programmes.at(cohort.programme);
    return programmes;
  }

  void add_about(const model::ProgrammeId& id, const model::Programme& programme) {
    const std::size_t first = list_.size();
    add_without_price(programme);
    add_doubts(programme);
    add_granted(id, programme);
    for (std::size_t i = first; i < list_.size(); ++i) list_[i].programmes = {id};
  }

  void add_without_price(const model::Programme& programme) {
    if (programme.costs.empty()) add("no_price", "year.no-costs", {{"programme", programme.title}});
    for (const model::CostLine& line : programme.costs) {
      if (line.unit_price) continue;
      add("no_price", "year.line-without-price", {{"programme", programme.title}, {"line", line.title}})
          .line = line.id;
    }
  }

  // Named, if it is among other programmes.
  void add_doubts(const model::Programme& programme) {
    const auto subject = about_.programme ? std::nullopt : std::optional(programme.title);
    for (Finding& doubt : doubts_about(programme, subject)) list_.push_back(std::move(doubt));
  }

  // Which cohorts take it, and what nobody has used of it.
  void add_granted(const model::ProgrammeId& id, const model::Programme& programme) {
    const auto own = budget_.grants.find(id);
    if (own == budget_.grants.end()) return;
    for (const Grant& grant : own->second) {
      const std::string name = name_of(programme, grant.subsidy);
      if (cohorts_of(id) > 1) add_taken(programme, grant, name);
      if (grant.left > Money{}) add_left(programme, grant, name);
    }
  }

  void add_taken(const model::Programme& programme, const Grant& grant, const std::string& name) {
    std::vector<std::string> cohorts;
    Money amount;
    for (const auto& [cohort, taken] : grant.taken) {
      cohorts.push_back(cohort.str());
      amount += taken;
    }
    if (cohorts.empty()) return;
    add("subsidy_once", "year.subsidy-once",
        {{"programme", programme.title}, {"subsidy", name}, {"amount", amount}, {"cohorts", cohorts}})
        .amount = amount;
  }

  void add_left(const model::Programme& programme, const Grant& grant, const std::string& name) {
    add("subsidy_left", "year.subsidy-left",
        {{"programme", programme.title}, {"subsidy", name}, {"left", grant.left}})
        .amount = grant.left;
  }

  static std::string name_of(const model::Programme& programme, const model::LocalId& id) {
    for (const model::Subsidy& subsidy : programme.funding->subsidies) {
      if (subsidy.id == id) return subsidy.title.value_or(id.str());
    }
    return id.str();
  }

  [[nodiscard]] std::ptrdiff_t cohorts_of(const model::ProgrammeId& id) const {
    return std::count_if(about_.cohorts.begin(), about_.cohorts.end(), [&](const auto& cohort) {
      return cohort.about.cohort.programme == id;
    });
  }

  void add_employment_unknown() {
    if (!budget_.budget_per_employee || about_.employment_unknown == 0) return;
    add("employment_unknown", "year.employment-unknown",
        {{"count", std::int64_t{about_.employment_unknown}}});
  }

  void add_budgets_differ() {
    if (about_.programme) return;
    std::set<Money> budgets;
    for (const auto& [id, programme] : about_.programmes) {
      if (const auto own = employee_budget(programme)) budgets.insert(*own);
    }
    if (budgets.size() < 2) return;
    add("employee_budgets_differ", "year.employee-budgets-differ",
        {{"lowest", *budgets.begin()}, {"highest", *budgets.rbegin()}});
  }

  const YearBudget& budget_;
  const YearCase& about_;
  std::vector<Finding> list_;
};

}  // namespace

std::vector<Finding> year_findings(const YearBudget& budget, const YearCase& about) {
  return YearCollector(budget, about).collect();
}

}  // namespace traject::budget
