#include "budget/subsidies.hpp"

#include <doctest/doctest.h>

#include "unit/budget/pricing.hpp"

namespace traject::budget {
namespace subsidies_test {

using model::CohortId;
using test::day;
using test::money;

const std::vector<CohortCosts> cohorts{
    {CohortId("spring-2022"), day("2022-03-04"), money("100.00")},
    {CohortId("autumn-2021"), day("2021-09-03"), money("100.00")},
    {CohortId("autumn-2022"), day("2022-09-02"), money("100.00")}};

// Who takes what, and what is left: "autumn-2021 100.00, left 30.00".
std::string divided(const std::string& subsidies) {
  std::string text;
  const auto records = test::priced("", "funding: {subsidies: [" + subsidies + "]}\n", "");
  for (const Grant& grant : grants(test::programme(records), cohorts)) {
    for (const auto& [cohort, amount] : grant.taken)
      text += cohort.str() + " " + base::to_string(amount) + ", ";
    text += "left " + base::to_string(grant.left) + "\n";
  }
  return text;
}

TEST_CASE("without a day and a purpose the first cohort takes it, and what is left nobody") {
  CHECK(divided("{id: s, amount: 130.00, status: granted}") == "autumn-2021 100.00, left 30.00\n");
}

TEST_CASE("the first cohort on or after the day of the grant takes it") {
  CHECK(divided("{id: s, amount: 60.00, status: granted, granted_on: 2021-09-03}") ==
        "autumn-2021 60.00, left 0.00\n");
  CHECK(divided("{id: s, amount: 60.00, status: granted, granted_on: 2021-09-04}") ==
        "spring-2022 60.00, left 0.00\n");
  CHECK(divided("{id: s, amount: 60.00, status: granted, granted_on: 2022-09-03}") == "left 60.00\n");
}

TEST_CASE("a year is for the cohorts that start in it, in that order, until it is used up") {
  CHECK(divided("{id: s, amount: 130.00, status: granted, for: 2022}") ==
        "autumn-2022 30.00, spring-2022 100.00, left 0.00\n");
  CHECK(divided("{id: s, amount: 130.00, status: granted, for: 2023}") == "left 130.00\n");
}

TEST_CASE("only what is granted counts, and a cohort never takes more than it costs") {
  CHECK(divided("{id: s, amount: 80.00, status: applied}").empty());
  CHECK(divided("{id: s, amount: 80.00, status: granted}, {id: t, amount: 80.00, status: granted}") ==
        "autumn-2021 80.00, left 0.00\nautumn-2021 20.00, left 60.00\n");
}

TEST_CASE("what is for one cohort goes before what is for a year") {
  CHECK(divided("{id: s, amount: 150.00, status: granted, for: 2022}, "
                "{id: t, amount: 80.00, status: granted, granted_on: 2022-01-01}") ==
        "autumn-2022 100.00, spring-2022 20.00, left 30.00\nspring-2022 80.00, left 0.00\n");
}

}  // namespace subsidies_test
}  // namespace traject::budget
