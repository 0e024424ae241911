#include "budget/cohort_budget.hpp"

#include <doctest/doctest.h>

#include "model/cohort_records.hpp"
#include "unit/budget/pricing.hpp"

namespace traject::budget {
namespace cohort_budget_test {

using test::budget_of;
using test::heads;
using test::money;
using test::priced;

const std::string all_sessions =
    "  - {id: a, title: A, sessions: [s1, s2], unit_price: 500.00, vat: excluded}\n"
    "  - {id: b, title: B, sessions: [s4], unit_price: 400.00, vat: excluded}\n";

TEST_CASE("the organisation pays as one unless departments are charged") {
  const auto whole = budget_of(priced(all_sessions), heads(2, 1));
  REQUIRE(whole.charges.size() == 1);
  CHECK(whole.charges[0] == Charge{{}, 3, money("1400.00"), money("1694.00"), money("1400.00")});
  const auto shared = budget_of(priced(all_sessions, "funding: {charge: department}\n"), heads(2, 1));
  REQUIRE(shared.charges.size() == 2);
  CHECK(shared.charges[0].amount == money("933.33"));
  CHECK(shared.charges[1].amount == money("466.67"));
}

TEST_CASE("only what is granted is subtracted, and what is applied for is shown beside it") {
  const auto budget = budget_of(
      priced(all_sessions,
             "funding:\n"
             "  subsidies:\n"
             "    - {id: x, amount: 400.00, status: granted}\n"
             "    - {id: y, title: Fund, amount: 500.00, status: applied}\n"),
      heads(10));
  CHECK(budget.granted == money("400.00"));
  CHECK(budget.net.without_vat == money("1000.00"));
  CHECK(budget.net.vat == money("294.00"));
  CHECK(budget.charges[0].net == money("1000.00"));
  CHECK(budget.subsidies[0].net == money("1000.00"));
  CHECK(budget.subsidies[1].net == money("500.00"));
  CHECK(budget.subsidies[1].net_per_participant == money("50.00"));
}

TEST_CASE("what is granted beyond the costs is nobody's: nobody is paid for taking part") {
  const auto budget = budget_of(
      priced(all_sessions,
             "funding:\n"
             "  charge: department\n"
             "  subsidies:\n"
             "    - {id: x, amount: 1500.00, status: granted}\n"
             "    - {id: y, amount: 500.00, status: applied}\n"),
      heads(2, 1));
  CHECK(budget.granted == money("1400.00"));
  CHECK(budget.net == Totals{money("0.00"), money("294.00")});
  CHECK(budget.charges[0].net == money("0.00"));
  CHECK(budget.subsidies[1].net == money("0.00"));
}

TEST_CASE("what is applied for takes off no more than there is left to pay") {
  const auto budget = budget_of(
      priced(all_sessions, "funding: {subsidies: [{id: y, amount: 1500.00, status: applied}]}\n"), heads(2));
  CHECK(budget.net.without_vat == money("1400.00"));
  CHECK(budget.subsidies[0].net == money("0.00"));
}

TEST_CASE("the cost per head is shown at the full size and at up to five heads fewer") {
  const auto sizes = [](int size, int participants) {
    std::string text;
    const auto records = priced(all_sessions, "group: {size: " + std::to_string(size) + "}\n");
    for (const AtSize& at : budget_of(records, heads(participants)).at_sizes)
      text += " " + std::to_string(at.participants);
    return text;
  };
  CHECK(sizes(10, 10) == " 10 9 8 7 6 5");
  CHECK(sizes(15, 10) == " 15 10 9 8 7 6 5");
  CHECK(sizes(5, 3) == " 5 3 2 1");
  CHECK(sizes(5, 0) == " 5");
}

TEST_CASE("what is paid per participant costs each the same in a group of every size") {
  const auto budget = budget_of(
      priced("  - {id: a, title: Books, quantity: 2, per: participant, unit_price: 25.00, vat: exempt}\n"
             "  - {id: b, title: Room, unit_price: 120.00, vat: exempt}\n",
             "group: {size: 6}\n"),
      heads(4));
  CHECK(budget.per_participant->without_vat == money("80.00"));
  CHECK(budget.at_sizes[0].participants == 6);
  CHECK(budget.at_sizes[0].per_participant.without_vat == money("70.00"));
  CHECK(budget.at_sizes[2].participants == 3);
  CHECK(budget.at_sizes[2].per_participant.without_vat == money("90.00"));
}

TEST_CASE("a subsidy that another cohort takes is not taken off again") {
  const auto records = priced("  - {id: a, title: A, unit_price: 1000.00, vat: exempt}\n",
                              "funding: {subsidies: [{id: x, amount: 400.00, status: granted}]}\n");
  const model::Spending nothing;
  CohortCase about{
      .programme = test::programme(records),
      .cohort = test::cohort(records),
      .settings = records.settings,
      .spending = nothing,
      .heads = heads(10),
      .as_of = test::day("2021-09-01"),
      .id = model::CohortId("autumn"),
      .others = {{model::CohortId("spring"), test::day("2021-03-05"), money("300.00")}}};
  const auto second = cohort_budget(about);
  CHECK(second.granted == money("0.00"));
  CHECK(second.subsidies[0].net == money("1000.00"));
  REQUIRE_FALSE(second.findings.empty());
  CHECK(second.findings.back().code == "subsidy_elsewhere");
  CHECK(second.findings.back().amount == money("300.00"));
  about.others[0].start = test::day("2022-03-04");
  CHECK(cohort_budget(about).granted == money("400.00"));
}

}  // namespace cohort_budget_test
}  // namespace traject::budget
