#include "budget/plan_findings.hpp"

#include <algorithm>
#include <set>

#include "base/arithmetic.hpp"
#include "model/plan.hpp"

namespace traject::budget {
namespace {

using base::Message;
using base::Money;
using Values = std::vector<std::pair<std::string, base::Value>>;

template <class Ids>
std::vector<std::string> texts(const Ids& ids) {
  std::vector<std::string> result;
  for (const auto& id : ids) result.push_back(id.str());
  return result;
}

// Collects each kind of finding in one list.
class PlanCollector {
 public:
  PlanCollector(const PlanBudget& budget, const PlanCase& about) : budget_(budget), about_(about) {}

  std::vector<Finding> collect() {
    for (const PotMoney& money : budget_.pots) add_overspent(money);
    add_cohorts_overspent();
    for (const PotMoney& money : budget_.pots) add_kept_apart(money);
    for (const PotMoney& money : budget_.pots) add_without_amount(money);
    for (const InterventionMoney& money : budget_.interventions) add_above_cost(money);
    add_mandatory_charged();
    add_without_budget();
    add_without_price();
    add_cohorts_without_price();
    add_cohorts_in_doubt();
    add_split();
    add_learning();
    return std::move(list_);
  }

 private:
  void add_overspent(const PotMoney& money);
  void add_kept_apart(const PotMoney& money);
  void add_without_amount(const PotMoney& money);
  void add_above_cost(const InterventionMoney& money);
  void add_mandatory_charged();
  void add_without_budget();
  void add_without_price();
  void add_cohorts_without_price();
  void add_cohorts_overspent();
  void add_cohorts_in_doubt();
  // Each cohort once, even if the plan has its programme twice.
  template <class Visit>
  void for_each_cohort(Visit visit) const;
  void add_split();
  void add_learning();

  Finding& add(std::string code, std::string key, Values values) {
    return list_.emplace_back(Finding{{std::move(code), Message{std::move(key), std::move(values)}}});
  }
  void add_people(std::string code, std::string key, std::vector<model::PersonId> people);
  [[nodiscard]] std::string title(const model::ProgrammeId& id) const {
    const auto found = about_.titles.find(id);
    return found == about_.titles.end() ? id.str() : found->second;
  }

  const PlanBudget& budget_;
  const PlanCase& about_;
  std::vector<Finding> list_;
};

void PlanCollector::add_overspent(const PotMoney& money) {
  const auto add_over = [&](std::string code, std::string key, Money over, Values values) {
    values.emplace_back("budget", money.pot.title);
    values.emplace_back("amount", over);
    Finding& finding = add(std::move(code), std::move(key), std::move(values));
    finding.is_overspent = true;
    finding.budget = money.pot.id;
    finding.amount = over;
  };
  const Values taken{{"committed", money.taken.committed}, {"spent", money.taken.spent}};
  const auto with_limit = [&](const std::optional<Money>& limit) {
    Values values = taken;
    values.emplace_back("limit", *limit);
    return values;
  };
  if (const auto over = money.over())
    add_over("over_budget", "plan-budget.over", *over, with_limit(money.pot.amount));
  const bool told = money.over() && money.over() == money.over_cap();
  if (const auto over = told ? std::nullopt : money.over_cap())
    add_over("over_budget", "plan-budget.over-cap", *over, with_limit(money.pot.cap));
  if (const auto over = money.planned_over_cap())
    add_over("over_cap", "plan-budget.planned-over-cap", *over,
             {{"planned", *money.pot.amount}, {"limit", *money.pot.cap}});
}

void PlanCollector::add_kept_apart(const PotMoney& money) {
  const auto free = money.free();
  if (!free || *free >= Money{} || money.over()) return;
  const Money used = Money{} - *free;
  Finding& finding = add("kept_apart_used", "plan-budget.kept-apart-used",
                         {{"budget", money.pot.title}, {"amount", used}, {"kept", money.kept_apart()}});
  finding.budget = money.pot.id;
  finding.amount = used;
}

void PlanCollector::add_without_amount(const PotMoney& money) {
  if (!money.pot.amount)
    add("no_amount", "plan-budget.no-amount", {{"budget", money.pot.title}}).budget = money.pot.id;
  for (const model::ProvisionalSum& sum : money.pot.provisional) {
    if (sum.amount) continue;
    add("no_amount", "plan-budget.provisional-no-amount",
        {{"budget", money.pot.title}, {"sum", sum.title.value_or(sum.id.str())}})
        .budget = money.pot.id;
  }
}

void PlanCollector::add_above_cost(const InterventionMoney& money) {
  if (!money.above_cost) return;
  Finding& finding =
      add("above_cost", "plan-budget.above-cost",
          {{"intervention", title(money.entry.programme)},
           {"amount", *money.above_cost},
           {"taken", money.taken.together()},
           {"cost", *money.entry.cost}});
  finding.programmes = {money.entry.programme};
  finding.budget = money.entry.budget;
  finding.amount = money.above_cost;
}

// Mandatory training must be free for the employee (Civil Code 7:611a).
void PlanCollector::add_mandatory_charged() {
  for (const InterventionMoney& money : budget_.interventions) {
    const auto& share = money.entry.career_budget_share;
    if (!money.entry.mandatory.value_or(false) || !share || *share <= base::Number{}) continue;
    add("mandatory_charged", "plan-budget.mandatory-charged",
        {{"intervention", title(money.entry.programme)}, {"share", *share}})
        .programmes = {money.entry.programme};
  }
}

void PlanCollector::add_without_budget() {
  std::vector<model::ProgrammeId> programmes;
  std::vector<std::string> titles;
  Money sum;
  for (const InterventionMoney& money : budget_.interventions) {
    if (has_pot(about_.plan, money.entry) || money.taken.together() == Money{}) continue;
    programmes.push_back(money.entry.programme);
    titles.push_back(title(money.entry.programme));
    sum += money.taken.together();
  }
  if (programmes.empty()) return;
  Finding& finding = add("no_budget", "plan-budget.no-budget", {{"interventions", titles}, {"amount", sum}});
  finding.programmes = std::move(programmes);
  finding.amount = sum;
}

void PlanCollector::add_without_price() {
  std::vector<model::ProgrammeId> programmes;
  std::vector<std::string> titles;
  for (const InterventionMoney& money : budget_.interventions) {
    if (money.has_price()) continue;
    programmes.push_back(money.entry.programme);
    titles.push_back(title(money.entry.programme));
  }
  if (programmes.empty()) return;
  add("no_price", "plan-budget.no-price",
      {{"n", static_cast<std::int64_t>(programmes.size())},
       {"all", static_cast<std::int64_t>(budget_.interventions.size())},
       {"interventions", titles}})
      .programmes = std::move(programmes);
}

template <class Visit>
void PlanCollector::for_each_cohort(Visit visit) const {
  std::set<model::CohortId> named;
  for (const InterventionMoney& money : budget_.interventions) {
    for (const PlanCohort& cohort : money.cohorts) {
      if (named.insert(cohort.id).second) visit(money.entry.programme, cohort);
    }
  }
}

void PlanCollector::add_cohorts_overspent() {
  for_each_cohort([&](const model::ProgrammeId& programme, const PlanCohort& cohort) {
    for (const Overspent& line : cohort.over) {
      Finding& finding = add("over_budget", "year.over",
                             {{"cohort", cohort.id.str()}, {"line", line.title}, {"amount", line.amount}});
      finding.is_overspent = true;
      finding.programmes = {programme};
      finding.cohorts = {cohort.id};
      finding.amount = line.amount;
    }
  });
}

void PlanCollector::add_cohorts_without_price() {
  for_each_cohort([&](const model::ProgrammeId& programme, const PlanCohort& cohort) {
    if (cohort.without_price.empty()) return;
    Finding& finding = add("no_price", "plan-budget.lines-no-price",
                           {{"cohort", cohort.id.str()}, {"lines", cohort.without_price}});
    finding.programmes = {programme};
    finding.cohorts = {cohort.id};
  });
}

void PlanCollector::add_cohorts_in_doubt() {
  for_each_cohort([&](const model::ProgrammeId& programme, const PlanCohort& cohort) {
    for (const Finding& doubt : cohort.doubts) {
      Finding& finding = list_.emplace_back(doubt);
      finding.programmes = {programme};
      finding.cohorts = {cohort.id};
    }
  });
}

void PlanCollector::add_people(std::string code, std::string key, std::vector<model::PersonId> people) {
  if (people.empty()) return;
  add(std::move(code), std::move(key), {{"people", texts(people)}, {"year", std::int64_t{about_.plan.year}}})
      .people = std::move(people);
}

void PlanCollector::add_split() {
  if (budget_.splits.empty()) return;
  const auto wanted = [&](auto test) { return std::ranges::any_of(budget_.splits, test); };
  const auto without = [&](auto fact) {
    std::vector<model::PersonId> people;
    for (const Employee& employee : about_.on_new_year) {
      if (!(employee.*fact)) people.push_back(employee.id);
    }
    return people;
  };
  add_people("employment_unknown", "plan-budget.employment-unknown", about_.unknown_on_new_year);
  if (wanted([](const PotSplit& pot) { return pot.split.over == model::SplitOver::team; }))
    add_people("team_unknown", "plan-budget.team-unknown", without(&Employee::team));
  if (wanted([](const PotSplit& pot) { return pot.split.over == model::SplitOver::department; }))
    add_people("department_unknown", "plan-budget.department-unknown", without(&Employee::department));
  if (wanted([](const PotSplit& pot) { return pot.split.by == model::SplitBy::fte; }))
    add_people("hours_unknown", "plan-budget.hours-unknown", without(&Employee::hours_per_week));
}

void PlanCollector::add_learning() {
  if (!budget_.learning) return;
  std::vector<model::PersonId> people;
  for (const PersonLearning& person : budget_.learning->people) {
    if (!person.days.granted) people.push_back(person.id);
  }
  add_people("learning_days_unknown", "plan-budget.learning-unknown", std::move(people));
}

}  // namespace

std::vector<Finding> plan_findings(const PlanBudget& budget, const PlanCase& about) {
  return PlanCollector(budget, about).collect();
}

}  // namespace traject::budget
