// Random plans beside exact fractions, which are rounded once, at the end.
#include "budget/plan_budget.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <numeric>

#include "base/arithmetic.hpp"
#include "model/plan.hpp"
#include "support/random.hpp"

namespace traject::budget {
namespace plan_budget_test {

using base::Money;
using base::Number;
using test::Random;

constexpr int cases = 5000;

// In whole units, a half up; for what is not negative.
std::int64_t rounded(std::int64_t above, std::int64_t below) { return (2 * above + below) / (2 * below); }

Money cents(std::int64_t cents) { return Money::from_cents(cents); }

std::vector<Employee> random_employees(Random& random) {
  const std::vector<std::string> teams{"north", "south", "east", "west"};
  std::vector<Employee> employees;
  for (int i = random.between(0, 40); i > 0; --i) {
    Employee employee;
    employee.id = model::PersonId("p-" + std::to_string(i));
    if (random.chance(90)) employee.team = random.pick(teams);
    if (random.chance(90)) employee.hours_per_week = Number::from_units(random.between(0, 80) * 5000);
    employees.push_back(std::move(employee));
  }
  return employees;
}

// By group, those without one under "~", which comes after every letter.
using Weights = std::map<std::string, std::int64_t>;

Weights weights_of(const std::vector<Employee>& employees, model::SplitBy by) {
  Weights weights;
  for (const Employee& employee : employees) {
    const std::int64_t hours = employee.hours_per_week ? employee.hours_per_week->units() / 5000 : 0;
    weights[employee.team.value_or("~")] += by == model::SplitBy::fte ? hours : 1;
  }
  return weights;
}

// One cent after another to the group that is furthest behind its exact part, the first by name where two are.
std::map<std::string, std::int64_t> slow_split(std::int64_t amount, const Weights& weights) {
  std::int64_t whole = 0;
  for (const auto& [group, weight] : weights) whole += weight;
  std::map<std::string, std::int64_t> parts;
  std::int64_t given = 0;
  for (const auto& [group, weight] : weights) given += parts[group] = amount * weight / whole;
  for (; given < amount; ++given) {
    std::string furthest;
    std::int64_t most = -1;
    for (const auto& [group, weight] : weights) {
      const std::int64_t behind = amount * weight - parts[group] * whole;
      if (behind > most) furthest = group;
      most = std::max(most, behind);
    }
    ++parts[furthest];
  }
  return parts;
}

TEST_CASE("a pot over its teams is what cents handed out one by one come to") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const auto employees = random_employees(random);
    const auto by = random.chance(50) ? model::SplitBy::fte : model::SplitBy::headcount;
    const std::int64_t amount = random.between(0, 100'000'000);
    const auto parts = split_pot(cents(amount), {by, model::SplitOver::team}, employees, Number(36));
    const Weights weights = weights_of(employees, by);
    REQUIRE(parts.size() == weights.size());
    const bool nobody = std::ranges::all_of(weights, [](const auto& entry) { return entry.second == 0; });
    if (nobody) continue;
    auto slow = slow_split(amount, weights);
    Money sum;
    for (const SplitPart& part : parts) {
      REQUIRE(part.amount == cents(slow[part.group.value_or("~")]));
      sum += *part.amount;
    }
    REQUIRE(sum == cents(amount));
  }
}

struct MadePlan {
  model::Plan plan;
  std::map<model::ProgrammeId, std::vector<PlanCohort>> cohorts;
};

MadePlan random_plan(Random& random) {
  MadePlan made;
  made.plan.year = 2024;
  for (int i = random.between(1, 5); i > 0; --i) {
    model::Pot& pot = made.plan.budgets.emplace_back();
    pot.id = model::LocalId("pot-" + std::to_string(i));
    if (random.chance(90)) pot.amount = cents(random.between(0, 50'000'000));
  }
  for (int i = random.between(0, 12); i > 0; --i) {
    model::Intervention& entry = made.plan.interventions.emplace_back();
    entry.programme =
        model::ProgrammeId("one-" + std::to_string(random.between(1, 8)));  // some of them twice
    if (random.chance(60)) entry.cost = cents(random.between(0, 2'000'000));
    if (random.chance(80)) entry.budget = random.pick(made.plan.budgets).id;
    if (random.chance(30)) entry.career_budget_share = Number::from_units(random.between(0, 1'000'000));
    if (random.chance(50) && !made.cohorts.contains(entry.programme)) {
      PlanCohort cohort;
      cohort.committed = cents(random.between(0, 1'500'000));
      cohort.spent = cents(random.between(-100'000, 1'500'000));
      made.cohorts[entry.programme].push_back(cohort);
    }
  }
  return made;
}

TEST_CASE("nothing counts twice and nothing is lost between cohorts, interventions and pots") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const MadePlan made = random_plan(random);
    const auto interventions = intervention_money(made.plan, made.cohorts);
    std::int64_t spent = 0;
    std::int64_t committed = 0;
    std::int64_t reserved = 0;
    std::map<model::LocalId, std::int64_t> by_pot;
    for (const InterventionMoney& money : interventions) {
      spent += money.taken.spent.cents();
      committed += money.taken.committed.cents();
      reserved += money.taken.reserved.cents();
      std::int64_t own = 0;
      for (const PlanCohort& cohort : money.cohorts) own += cohort.committed.cents() + cohort.spent.cents();
      const std::int64_t cost = money.entry.cost.value_or(Money{}).cents();
      REQUIRE(money.taken.together() == cents(money.entry.cost ? std::max(own, cost) : own));
      if (money.entry.budget) by_pot[*money.entry.budget] += money.taken.together().cents();
      const auto share = money.entry.career_budget_share;
      if (money.entry.cost && share)
        REQUIRE(money.contribution == cents(rounded(cost * share->units(), 1'000'000)));
    }
    for (const auto& [programme, cohorts] : made.cohorts) {
      spent -= cohorts[0].spent.cents();
      committed -= cohorts[0].committed.cents();
    }
    REQUIRE(spent == 0);
    REQUIRE(committed == reserved);

    std::int64_t share = 0;
    bool any = false;
    for (const PotMoney& pot : pot_money(made.plan, interventions)) {
      REQUIRE(pot.taken.together() == cents(by_pot[pot.pot.id]));
      if (!pot.share) continue;
      any = true;
      share += pot.share->units();
    }
    REQUIRE(share == (any ? 100 * Number::scale : 0));
  }
}

TEST_CASE("every step towards the target is the exact fraction, rounded once") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    model::Payroll payroll;
    payroll.amount = cents(random.between(0, 100'000'000));
    payroll.percent = Number::from_units(random.between(0, 60'000));
    payroll.target_percent = Number::from_units(random.between(0, 60'000));
    const int steps = random.between(1, 15);
    payroll.target_year = 2014 + steps;
    const auto path = payroll_path(payroll, 2014);
    REQUIRE(path.size() == static_cast<std::size_t>(steps) + 1);
    for (int step = 0; step <= steps; ++step) {
      const PayrollStep& shown = path[static_cast<std::size_t>(step)];
      const std::int64_t units =
          payroll.percent.units() * (steps - step) + payroll.target_percent->units() * step;
      REQUIRE(shown.year == 2014 + step);
      REQUIRE(shown.percent.units() == rounded(units, steps));
      REQUIRE(shown.amount == cents(rounded(payroll.amount->cents() * units, 1'000'000LL * steps)));
    }
  }
}

TEST_CASE("days for learning are those of exact fractions, for everybody and together") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const LearningCase about{
        .per_year = Number::from_units(random.between(0, 40) * 5000),
        .full_time_hours = Number(random.between(30, 40)),
        .year = random.chance(25) ? 2016 : 2015,
        .as_of = *base::parse_date("2015-06-30")};
    const std::int64_t year = about.year == 2016 ? 366 : 365;
    const std::int64_t full = about.full_time_hours.units();
    std::vector<Learner> learners;
    std::int64_t all_hours = 0;    // ten-thousandths, times days
    std::int64_t all_minutes = 0;  // of a day, in parts
    for (int i = random.between(0, 6); i > 0; --i) {
      Learner& learner = learners.emplace_back();
      learner.id = model::PersonId("p-" + std::to_string(i));
      for (int j = random.between(0, 3); j > 0; --j) {
        const int days = random.between(1, 100);
        const Number hours = Number::from_units(random.between(1, 72) * 5000);
        learner.service.push_back({days, hours});
        all_hours += hours.units() * days;
      }
      for (int j = random.between(0, 5); j > 0; --j) {
        const int minutes = random.between(15, 600);
        learner.learned.push_back({about.as_of, minutes});
        all_minutes += std::min(minutes * 5 * Number::scale, 60 * full);
      }
    }
    const auto together = learning_days(about, learners).together.days;
    REQUIRE(together.used.units() == rounded(all_minutes * Number::scale, 60 * full));
    if (learners.empty()) continue;
    REQUIRE(together.granted.has_value());
    REQUIRE(together.granted->units() == rounded(all_hours * about.per_year.units(), full * year));
  }
}

}  // namespace plan_budget_test
}  // namespace traject::budget
