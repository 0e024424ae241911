#include "budget/place_cost.hpp"

#include <doctest/doctest.h>

#include "model/programme_costs.hpp"
#include "unit/budget/pricing.hpp"

namespace traject::budget {
namespace place_cost_test {

using test::money;

std::optional<PlaceCost> place(const char* rest,
                               const char* costs = "  - {id: a, title: A, unit_price: 14000.00}\n",
                               std::vector<CohortCosts> cohorts = {}) {
  return place_cost(
      test::programme(test::priced(costs, rest)), {}, std::move(cohorts), test::day("2021-09-01"));
}

TEST_CASE("a place costs a share of a full group, and leaves what is left of the employee budget") {
  const auto cost = place("group: {size: 15}\nfunding: {charge: department, budget_per_employee: 1000.00}\n");
  REQUIRE(cost);
  CHECK(cost->each == PerHead{money("933.33"), money("1129.33")});
  CHECK(cost->left == PerHead{money("66.67"), money("-129.33")});
  CHECK(cost->charged_to == model::Charge::department);
}

TEST_CASE("what is granted is taken off a place, and never more than it costs") {
  const auto cost = place(
      "group: {size: 15}\nfunding: {budget_per_employee: 1000.00, subsidies: [{id: s, amount: 2000.00, "
      "status: granted}, {id: t, amount: 500.00, status: applied}]}\n");
  REQUIRE(cost);
  CHECK(cost->granted == money("2000.00"));
  CHECK(cost->each == PerHead{money("800.00"), money("996.00")});
  CHECK(cost->left == PerHead{money("200.00"), money("4.00")});
  const auto more =
      place("group: {size: 15}\nfunding: {subsidies: [{id: s, amount: 20000.00, status: granted}]}\n");
  CHECK(more->each == PerHead{money("0.00"), money("196.00")});
}

TEST_CASE("without costs or a size nothing can be expected") {
  CHECK_FALSE(place("funding: {budget_per_employee: 1000.00}\n"));
  CHECK_FALSE(place("group: {size: 15}\n", ""));
  CHECK_FALSE(place("group: {size: 15}\n")->left);
}

TEST_CASE("what another cohort takes of a subsidy does not make a place cheaper") {
  const auto cost =
      place("group: {size: 10}\nfunding: {subsidies: [{id: s, amount: 5000.00, status: granted}]}\n",
            "  - {id: a, title: A, unit_price: 14000.00, vat: exempt}\n",
            {{model::CohortId("autumn"), test::day("2021-09-03"), money("14000.00")}});
  CHECK(cost->granted == money("0.00"));
  CHECK(cost->each.without_vat == money("1400.00"));
}

TEST_CASE("a place in a full group has its own books") {
  const auto cost = place("group: {size: 10}\n",
                          "  - {id: a, title: A, unit_price: 1000.00, vat: exempt}\n"
                          "  - {id: b, title: B, per: participant, unit_price: 25.00, vat: exempt}\n");
  CHECK(cost->each.without_vat == money("125.00"));
}

}  // namespace place_cost_test
}  // namespace traject::budget
