// Random subsidies over random cohorts: nothing is taken off twice, and every budget says the same.
#include "budget/subsidies.hpp"

#include <doctest/doctest.h>

#include "base/arithmetic.hpp"
#include "budget/cohort_budget.hpp"
#include "budget/year_budget.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"
#include "model/settings.hpp"
#include "support/random.hpp"

namespace traject::budget {
namespace subsidies_test {

using base::Money;
using model::CohortId;
using test::Random;

constexpr int cases = 3000;
constexpr int first_year = 2020;
constexpr int years = 4;
const model::ProgrammeId programme_id("one");

base::Date random_day(Random& random) {
  const auto first = *base::parse_date(std::to_string(first_year) + "-01-01");
  return first + base::Days{random.between(0, years * 365)};
}

struct World {
  std::map<model::ProgrammeId, model::Programme> programmes;
  std::map<CohortId, model::Cohort> cohorts;
  std::map<CohortId, int> heads;
  model::Settings settings;
  model::Spending spending;

  [[nodiscard]] CohortCase about(const CohortId& id) const {
    return {.programme = programmes.at(programme_id),
            .cohort = cohorts.at(id),
            .settings = settings,
            .spending = spending,
            .heads = {{.department = {}, .participants = heads.at(id)}},
            .as_of = *base::parse_date("2030-01-01"),
            .id = id};
  }
};

void add_subsidies(Random& random, World& world) {
  auto& subsidies = world.programmes[programme_id].funding.emplace().subsidies;
  for (int i = random.between(1, 4); i > 0; --i) {
    model::Subsidy subsidy;
    subsidy.id = model::LocalId("s-" + std::to_string(i));
    subsidy.amount = Money::from_cents(random.between(0, 400'000));
    subsidy.status = random.chance(80) ? model::SubsidyStatus::granted : model::SubsidyStatus::applied;
    if (random.chance(50)) subsidy.granted_on = random_day(random);
    if (random.chance(30)) subsidy.meant_for = first_year + random.between(0, years);
    if (random.chance(20)) subsidy.meant_for = CohortId("c-" + std::to_string(random.between(1, 6)));
    subsidies.push_back(std::move(subsidy));
  }
}

World random_world(Random& random) {
  World world;
  model::Programme& programme = world.programmes[programme_id];
  programme.title = "One";
  for (int i = random.between(0, 3); i > 0; --i) {
    model::CostLine line;
    line.id = model::LocalId("l-" + std::to_string(i));
    line.unit_price = Money::from_cents(random.between(0, 90'000));
    line.quantity = random.between(0, 3);
    if (random.chance(40)) line.per = model::Per::participant;
    programme.costs.push_back(std::move(line));
  }
  add_subsidies(random, world);
  for (int i = random.between(0, 6); i > 0; --i) {
    const CohortId id("c-" + std::to_string(i));
    world.cohorts[id].programme = programme_id;
    world.cohorts[id].start = random_day(random);
    world.heads[id] = random.between(0, 5);
  }
  return world;
}

CohortBudget budget_of(const World& world, const CohortId& id) {
  CohortCase about = world.about(id);
  for (const auto& [other, cohort] : world.cohorts) {
    if (other != id) about.others.push_back(costs_of(world.about(other)));
  }
  return cohort_budget(about);
}

Money taken_in_year(const World& world, int year) {
  YearCase about{.year = year,
                 .programme = programme_id,
                 .programmes = world.programmes,
                 .cohorts = {},
                 .employees = {},
                 .employment_unknown = 0};
  for (const auto& [id, cohort] : world.cohorts) about.cohorts.push_back({id, world.about(id)});
  return year_budget(about).total.granted;
}

TEST_CASE("over all cohorts no subsidy is taken off more than once") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const World world = random_world(random);
    std::map<model::LocalId, Money> taken;
    for (const auto& [id, cohort] : world.cohorts) {
      const CohortBudget budget = budget_of(world, id);
      CHECK(budget.granted <= budget.costs.totals.without_vat);
      Money sum;
      for (const SubsidyEffect& effect : budget.subsidies) {
        taken[effect.subsidy.id] += effect.taken;
        sum += effect.taken;
      }
      CHECK(sum == budget.granted);
    }
    for (const model::Subsidy& subsidy : world.programmes.at(programme_id).funding->subsidies) {
      const bool granted = subsidy.status == model::SubsidyStatus::granted;
      CHECK(taken[subsidy.id] <= (granted ? subsidy.amount : Money{}));
    }
  }
}

TEST_CASE("the years together take off what the cohorts take off") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const World world = random_world(random);
    Money by_cohort;
    for (const auto& [id, cohort] : world.cohorts) by_cohort += budget_of(world, id).granted;
    Money by_year;
    for (int year = first_year; year <= first_year + years; ++year) by_year += taken_in_year(world, year);
    CHECK(by_year == by_cohort);
  }
}

TEST_CASE("a cohort only takes what is meant for it, and as much of that as it can") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const World world = random_world(random);
    std::vector<CohortCosts> costs;
    for (const auto& [id, cohort] : world.cohorts) costs.push_back(costs_of(world.about(id)));
    const auto& programme = world.programmes.at(programme_id);
    const auto all = grants(programme, costs);
    for (const Grant& grant : all) {
      const auto& subsidies = programme.funding->subsidies;
      const auto subsidy = std::find_if(subsidies.begin(), subsidies.end(), [&](const auto& candidate) {
        return candidate.id == grant.subsidy;
      });
      for (const auto& [cohort, amount] : grant.taken) {
        const base::Date start = world.cohorts.at(cohort).start;
        if (!subsidy->meant_for) {
          CHECK((!subsidy->granted_on || start >= *subsidy->granted_on));
        } else if (const auto* id = std::get_if<CohortId>(&*subsidy->meant_for)) {
          CHECK(*id == cohort);
        } else {
          CHECK(base::year_of(start) == std::get<int>(*subsidy->meant_for));
        }
      }
      // What is left could not have gone to a cohort of that year.
      if (!subsidy->meant_for || !std::holds_alternative<int>(*subsidy->meant_for)) continue;
      if (grant.left <= Money{}) continue;
      for (const CohortCosts& cohort : costs) {
        if (base::year_of(cohort.start) == std::get<int>(*subsidy->meant_for))
          CHECK(taken_by(all, cohort.id) == cohort.without_vat);
      }
    }
  }
}

}  // namespace subsidies_test
}  // namespace traject::budget
