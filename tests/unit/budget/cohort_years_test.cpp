#include "budget/cohort_years.hpp"

#include <doctest/doctest.h>

#include "base/arithmetic.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "unit/budget/pricing.hpp"

namespace traject::budget {
namespace cohort_years_test {

using model::LocalId;
using test::day;
using test::money;

// Four sessions, of which the third is cancelled and the last two are in the next year.
model::Records two_years(const std::string& costs, const std::string& rest = "") {
  auto records = test::priced(costs, rest);
  auto& sessions = records.cohorts.at(model::CohortId("autumn")).sessions;
  sessions[2].date = day("2022-01-07");
  sessions[3].date = day("2022-01-21");
  return records;
}

std::map<int, CohortYear> years_of(const model::Records& records, std::vector<model::Spent> spent = {},
                                   base::Date as_of = day("2022-12-31"), const char* granted = "0.00",
                                   std::vector<Heads> heads = test::heads(1)) {
  return cohort_years(
      {.programme = test::programme(records),
       .cohort = test::cohort(records),
       .settings = records.settings,
       .spending = {std::move(spent)},
       .heads = std::move(heads),
       .as_of = as_of},
      money(granted));
}

const char* const per_session = "  - {id: a, title: A, sessions: [s1, s2, s3, s4], unit_price: 100.00}\n";

TEST_CASE("each session stands in the year of its date, a cancelled one too") {
  const auto years = years_of(two_years(per_session));
  REQUIRE(years.size() == 2);
  CHECK(years.at(2021).planned == Totals{money("200.00"), money("42.00")});
  CHECK(years.at(2022).planned == Totals{money("200.00"), money("42.00")});
}

TEST_CASE(
    "units beyond the sessions follow them pro rata, and a cent too many goes to the largest remainder") {
  const auto years = years_of(two_years(
      "  - {id: a, title: A, sessions: [s1, s2, s3], quantity: 1, unit_price: 100.00, vat: exempt}\n"));
  CHECK(years.at(2021).planned.without_vat == money("66.67"));
  CHECK(years.at(2022).planned.without_vat == money("33.33"));
}

TEST_CASE("a cent that could go to either year goes to the earlier one") {
  const auto years =
      years_of(two_years("  - {id: a, title: A, sessions: [s1, s4], quantity: 1, unit_price: 0.01}\n"));
  CHECK(years.at(2021).planned.without_vat == money("0.01"));
  CHECK(years.at(2022).planned.without_vat == money("0.00"));
}

TEST_CASE("a line without sessions stands in the year of the start") {
  auto records = two_years("  - {id: a, title: A, unit_price: 50.00, vat: exempt}\n");
  CHECK(years_of(records).at(2021).planned.without_vat == money("50.00"));
  CHECK(years_of(records).at(2022).planned.without_vat == money("0.00"));

  records.cohorts.at(model::CohortId("autumn")).start = day("2020-12-31");
  CHECK(years_of(records).at(2020).planned.without_vat == money("50.00"));
}

TEST_CASE("a cohort without dated sessions stands in the year of its start") {
  auto records = two_years(per_session);
  records.cohorts.at(model::CohortId("autumn")).sessions.clear();
  const auto years = years_of(records);
  REQUIRE(years.size() == 1);
  CHECK(years.at(2021).planned.without_vat == money("400.00"));
}

TEST_CASE("an invoice stands in the year of its date, and settles the earliest part first") {
  const auto years = years_of(
      two_years(per_session), {{LocalId("a"), money("150.00"), {}, day("2022-01-05"), day("2022-01-20")},
                               {LocalId("a"), money("80.00"), {}, day("2022-02-01"), {}}});
  CHECK(years.at(2021).invoiced == money("0.00"));
  CHECK(years.at(2021).committed == money("0.00"));
  CHECK(years.at(2022).invoiced == money("230.00"));
  CHECK(years.at(2022).paid == money("150.00"));
  CHECK(years.at(2022).committed == money("170.00"));
}

TEST_CASE(
    "what is dated after the as-of day does not count yet, and what is not dated stands in the first year") {
  const auto years = years_of(
      two_years(per_session),
      {{LocalId("a"), money("10.00"), {}, day("2021-10-01"), day("2022-01-02")},
       {LocalId("a"), money("20.00"), {}, {}, {}},
       {LocalId("a"), money("40.00"), {}, day("2022-01-02"), {}}},
      day("2021-12-31"));
  CHECK(years.at(2021).invoiced == money("30.00"));
  CHECK(years.at(2021).paid == money("0.00"));
  CHECK(years.at(2021).committed == money("170.00"));
  CHECK(years.at(2022).invoiced == money("0.00"));
}

TEST_CASE("nothing is committed before the cohort is chosen") {
  const auto records = two_years(per_session);
  CHECK(years_of(records, {}, day("2021-08-19")).at(2021).committed == money("0.00"));
  CHECK(years_of(records, {}, day("2021-08-20")).at(2021).committed == money("200.00"));
}

TEST_CASE("a line is overspent in the year in which an invoice goes beyond its whole plan") {
  const auto years = years_of(
      two_years(per_session),
      {{LocalId("a"), money("300.00"), {}, day("2021-10-01"), {}},
       {LocalId("a"), money("101.00"), {}, day("2022-01-31"), {}},
       {LocalId("hall"), money("9.00"), {}, day("2023-01-01"), {}}},
      day("2023-12-31"));
  CHECK(years.at(2021).over.empty());
  REQUIRE(years.at(2022).over.size() == 1);
  CHECK(years.at(2022).over[0].line == LocalId("a"));
  CHECK(years.at(2022).over[0].amount == money("1.00"));
  REQUIRE(years.at(2023).over.size() == 1);
  CHECK(years.at(2023).over[0].title == "hall");
  CHECK(years.at(2023).over_sum() == money("9.00"));
}

TEST_CASE("a credit note takes back what an earlier year had too much") {
  const auto years =
      years_of(two_years(per_session), {{LocalId("a"), money("450.00"), {}, day("2021-10-01"), {}},
                                        {LocalId("a"), money("-20.00"), {}, day("2022-01-31"), {}}});
  CHECK(years.at(2021).over_sum() == money("30.00"));
  CHECK(years.at(2022).over.empty());
}

TEST_CASE("of a line without a price nobody can say that it is overspent") {
  const auto years = years_of(
      two_years("  - {id: a, title: A}\n"), {{LocalId("a"), money("5.00"), {}, day("2021-10-01"), {}}});
  CHECK(years.at(2021).invoiced == money("5.00"));
  CHECK(years.at(2021).over.empty());
}

TEST_CASE("departments pay their share of each year, after what was granted") {
  const auto records = two_years(per_session, "funding: {charge: department}\n");
  const auto years = years_of(records, {}, day("2022-12-31"), "100.00", test::heads(2, 1));
  CHECK(years.at(2021).granted == money("50.00"));
  CHECK(years.at(2021).net() == money("150.00"));
  REQUIRE(years.at(2021).charges.size() == 2);
  CHECK(years.at(2021).charges[0].amount == money("133.33"));
  CHECK(years.at(2021).charges[0].net == money("100.00"));
  CHECK(years.at(2022).charges[0].amount == money("133.34"));
  CHECK(years.at(2022).charges[1].amount == money("66.66"));
}

TEST_CASE("where the organisation pays, no department does") {
  CHECK(years_of(two_years(per_session)).at(2021).charges.empty());
}

}  // namespace cohort_years_test
}  // namespace traject::budget
