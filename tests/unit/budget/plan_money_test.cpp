#include "budget/plan_money.hpp"

#include <doctest/doctest.h>

#include "base/arithmetic.hpp"
#include "model/plan.hpp"
#include "pricing.hpp"

namespace traject::budget {
namespace plan_money_test {

using base::Money;
using model::LocalId;
using model::ProgrammeId;
using test::money;

model::Intervention entry(const char* programme, const char* cost, const char* pot = "pot") {
  model::Intervention entry;
  entry.programme = ProgrammeId(programme);
  if (*cost != 0) entry.cost = money(cost);
  if (*pot != 0) entry.budget = LocalId(pot);
  return entry;
}

model::Plan plan_of(std::vector<model::Intervention> interventions, const char* amount = "1000.00") {
  model::Plan plan;
  plan.year = 2024;
  model::Pot& pot = plan.budgets.emplace_back();
  pot.id = LocalId("pot");
  pot.title = "Pot";
  if (*amount != 0) pot.amount = money(amount);
  plan.interventions = std::move(interventions);
  return plan;
}

PlanCohort cohort(const char* committed, const char* spent, Progress progress = Progress::running) {
  PlanCohort cohort;
  cohort.id = model::CohortId("group");
  cohort.progress = progress;
  cohort.has_price = true;
  cohort.committed = money(committed);
  cohort.spent = money(spent);
  return cohort;
}

std::string shown(const Taken& taken) {
  return base::to_string(taken.committed) + " of which " + base::to_string(taken.reserved) + ", spent " +
         base::to_string(taken.spent);
}

using Cohorts = std::map<ProgrammeId, std::vector<PlanCohort>>;

TEST_CASE("a cost that no cohort uses yet is reserved") {
  const auto plan = plan_of({entry("one", "400.00")});
  const auto without = intervention_money(plan, {});
  CHECK(shown(without[0].taken) == "400.00 of which 400.00, spent 0.00");
  CHECK(without[0].progress == Progress::not_yet);
}

TEST_CASE("cohorts use the cost, and nothing counts twice") {
  const auto plan = plan_of({entry("one", "400.00")});
  const auto within = intervention_money(plan, {{ProgrammeId("one"), {cohort("100.00", "150.00")}}});
  CHECK(shown(within[0].taken) == "250.00 of which 150.00, spent 150.00");
  CHECK_FALSE(within[0].above_cost);

  const auto beyond = intervention_money(plan, {{ProgrammeId("one"), {cohort("300.00", "150.00")}}});
  CHECK(shown(beyond[0].taken) == "300.00 of which 0.00, spent 150.00");
  CHECK(beyond[0].above_cost == money("50.00"));
}

TEST_CASE("without a cost an intervention takes what its cohorts take") {
  const auto plan = plan_of({entry("one", "")});
  const auto with = intervention_money(plan, {{ProgrammeId("one"), {cohort("300.00", "150.00")}}});
  CHECK(shown(with[0].taken) == "300.00 of which 0.00, spent 150.00");
  CHECK(with[0].has_price());
  CHECK_FALSE(intervention_money(plan, {})[0].has_price());
}

TEST_CASE("a programme that is paid from two pots has its cohorts divided over them by cost") {
  const Cohorts cohorts{{ProgrammeId("one"), {cohort("100.00", "0.01")}}};
  const auto by_cost =
      intervention_money(plan_of({entry("one", "30.00"), entry("two", ""), entry("one", "10.00")}), cohorts);
  CHECK(by_cost[0].cohorts[0].committed == money("75.00"));
  CHECK(by_cost[2].cohorts[0].committed == money("25.00"));
  CHECK(by_cost[0].cohorts[0].spent + by_cost[2].cohorts[0].spent == money("0.01"));

  const auto evenly = intervention_money(plan_of({entry("one", "30.00"), entry("one", "")}), cohorts);
  CHECK(evenly[0].cohorts[0].committed == money("50.00"));
}

TEST_CASE("running goes before held, and held before what is to come") {
  const auto plan = plan_of({entry("one", "")});
  const auto progress = [&](std::vector<PlanCohort> cohorts) {
    return intervention_money(plan, {{ProgrammeId("one"), std::move(cohorts)}})[0].progress;
  };
  const auto of = [](Progress when) { return cohort("0.00", "0.00", when); };
  CHECK(progress({of(Progress::planned), of(Progress::held)}) == Progress::held);
  CHECK(progress({of(Progress::planned), of(Progress::held), of(Progress::running)}) == Progress::running);
  CHECK(progress({of(Progress::planned)}) == Progress::planned);
}

TEST_CASE("what is asked of career budgets is a percentage of the cost, and nothing without a cost") {
  auto known = entry("one", "100.03");
  known.career_budget_share = *base::parse_number("12.5");
  auto unknown = entry("two", "");
  unknown.career_budget_share = base::Number(50);
  const auto asked = intervention_money(plan_of({known, unknown}), {});
  CHECK(asked[0].contribution == money("12.50"));
  CHECK_FALSE(asked[1].contribution);
}

TEST_CASE("themes stand in the order of the plan, also without interventions") {
  auto plan = plan_of({entry("one", "10.00"), entry("two", ""), entry("three", "5.00")});
  plan.themes = {{LocalId("empty"), "Empty", {}}, {LocalId("full"), "Full", {}}};
  plan.interventions[0].theme = LocalId("full");
  plan.interventions[1].theme = LocalId("full");
  const auto themes = theme_money(plan, intervention_money(plan, {}));
  REQUIRE(themes.size() == 3);
  CHECK(themes[0].interventions == 0);
  CHECK_FALSE(themes[0].planned);
  CHECK_FALSE(themes[0].left());
  CHECK(themes[1].planned == money("10.00"));
  CHECK(themes[1].without_price == 1);
  CHECK_FALSE(themes[2].id);
  CHECK(themes[2].planned == money("5.00"));
}

TEST_CASE("of a theme in which something without a cost takes money nobody can say what is left") {
  auto plan = plan_of({entry("one", "700.00"), entry("two", ""), entry("three", "5.00")});
  plan.themes = {{LocalId("theme"), "Theme", {}}};
  for (auto& intervention : plan.interventions) intervention.theme = LocalId("theme");
  CHECK(theme_money(plan, intervention_money(plan, {}))[0].left() == money("0.00"));
  const auto with = intervention_money(plan, {{ProgrammeId("two"), {cohort("0.00", "30.00")}}});
  CHECK(theme_money(plan, with)[0].planned == money("705.00"));
  CHECK_FALSE(theme_money(plan, with)[0].left());
}

TEST_CASE("what names a theme or a pot that the plan has not is not lost") {
  auto plan = plan_of({entry("one", "700.00", "pott")});
  plan.themes = {{LocalId("theme"), "Theme", {}}};
  plan.interventions[0].theme = LocalId("thema");
  const auto themes = theme_money(plan, intervention_money(plan, {}));
  REQUIRE(themes.size() == 2);
  CHECK_FALSE(themes[1].id);
  CHECK(themes[1].planned == money("700.00"));
  CHECK_FALSE(has_pot(plan, plan.interventions[0]));
}

TEST_CASE("costs of every size divide a cohort to the cent") {
  const auto plan =
      plan_of({entry("one", "99999999.99"), entry("one", "99999999.97"), entry("one", "99999999.91")});
  const auto parts = intervention_money(plan, {{ProgrammeId("one"), {cohort("9999999.99", "8888888.88")}}});
  Money spent;
  for (const auto& part : parts) spent += part.taken.spent;
  CHECK(spent == money("8888888.88"));
}

TEST_CASE("the shares are those of the plan of 2014, and add up to 100") {
  model::Plan plan;
  for (const char* amount : {"314777.00", "314594.00", "357451.62"}) {
    plan.budgets.emplace_back();
    plan.budgets.back().amount = money(amount);
  }
  plan.budgets.emplace_back();  // without an amount
  const auto pots = pot_money(plan, {});
  CHECK(pots[0].share == base::parse_number("31.9"));
  CHECK(pots[1].share == base::parse_number("31.9"));
  CHECK(pots[2].share == base::parse_number("36.2"));
  CHECK_FALSE(pots[3].share);
  CHECK_FALSE(pots[3].left());
}

TEST_CASE("a pot that is empty to the cent is not overspent; one cent more is") {
  const auto pot = [](const char* cost) {
    const auto plan = plan_of({entry("one", cost), entry("two", "1.00", "")});
    return pot_money(plan, intervention_money(plan, {}))[0];
  };
  CHECK_FALSE(pot("1000.00").over());
  CHECK(pot("1000.00").left() == money("0.00"));
  CHECK(pot("1000.01").over() == money("0.01"));
}

TEST_CASE("what is kept apart is left, but not free; a cap holds for the amount and for what is taken") {
  auto plan = plan_of({entry("one", "700.00")});
  plan.budgets[0].unforeseen = money("250.00");
  plan.budgets[0].provisional = {{LocalId("a"), {}, money("100.00")}, {LocalId("b"), {}, {}}};
  plan.budgets[0].cap = money("650.00");
  const auto pot = pot_money(plan, intervention_money(plan, {}))[0];
  CHECK(pot.left() == money("300.00"));
  CHECK(pot.kept_apart() == money("350.00"));
  CHECK(pot.free() == money("-50.00"));
  CHECK(pot.over_cap() == money("50.00"));
  CHECK(pot.planned_over_cap() == money("350.00"));
}

}  // namespace plan_money_test
}  // namespace traject::budget
