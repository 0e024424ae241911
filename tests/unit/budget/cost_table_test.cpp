#include "budget/cost_table.hpp"

#include <doctest/doctest.h>

#include "model/cohort.hpp"
#include "unit/budget/pricing.hpp"

namespace traject::budget {
namespace cost_table_test {

using base::Number;
using test::money;
using test::priced;
using test::table_of;

TEST_CASE("a line has its quantity, or a unit for each session that it names, or one") {
  const auto table = table_of(priced(
      "  - {id: a, title: A, sessions: [s1, s2, s3], unit_price: 100.00}\n"
      "  - {id: b, title: B, sessions: [s1, s2], quantity: 5, unit_price: 100.00}\n"
      "  - {id: c, title: C, unit_price: 100.00}\n"
      "  - {id: d, title: D, quantity: 0, unit_price: 100.00}\n"));
  CHECK(table.lines[0].quantity == 3);
  CHECK(table.lines[1].quantity == 5);
  CHECK(table.lines[2].quantity == 1);
  CHECK(table.lines[3].quantity == 0);
  CHECK(table.lines[0].amount == money("300.00"));
  CHECK(table.totals.without_vat == money("900.00"));
}

TEST_CASE("a cancelled session stays priced, and its line is no longer what is held") {
  const auto table = table_of(priced("  - {id: a, title: A, sessions: [s1, s3], unit_price: 100.00}\n"));
  CHECK(table.lines[0].sessions.size() == 1);
  CHECK(table.lines[0].units_differ());
  CHECK_FALSE(table_of(priced("  - {id: a, title: A, sessions: [s1, s2], unit_price: 100.00}\n"))
                  .lines[0]
                  .units_differ());
  CHECK_FALSE(
      table_of(priced("  - {id: a, title: A, quantity: 7, unit_price: 1.00}\n")).lines[0].units_differ());
}

TEST_CASE("each session of a line stands there with its date") {
  const auto table = table_of(priced("  - {id: a, title: A, sessions: [s4, s1], unit_price: 1.00}\n"));
  REQUIRE(table.lines[0].sessions.size() == 2);
  CHECK(table.lines[0].sessions[0].date == test::day("2021-09-03"));
  CHECK(table.lines[0].sessions[1].date == test::day("2021-10-15"));
}

TEST_CASE("a cohort without dated sessions has those of its programme") {
  auto records = priced("  - {id: a, title: A, sessions: [s1, s3], unit_price: 100.00}\n");
  records.cohorts.begin()->second.sessions.clear();
  CHECK_FALSE(table_of(records).lines[0].units_differ());
  CHECK(table_of(records).lines[0].sessions[1].date == test::day("2021-09-03"));
}

TEST_CASE("VAT on top is over the sum of a rate, and the lines add up to it") {
  // 0.21 of 0.15 is 0.0315: 0.03 a line, but 0.126 of the four together.
  const auto table = table_of(priced(
      "  - {id: d, title: D, unit_price: 0.15, vat: excluded}\n"
      "  - {id: c, title: C, unit_price: 0.15}\n"
      "  - {id: b, title: B, unit_price: 0.15, vat: unknown}\n"
      "  - {id: a, title: A, unit_price: 0.15}\n"
      "  - {id: e, title: E, unit_price: 10.00, vat_rate: 9}\n"));
  CHECK(table.totals == Totals{money("10.60"), money("1.03")});
  CHECK(table.rates == std::vector<RateTotal>{{Number(21), money("0.60"), money("0.13")},
                                              {Number(9), money("10.00"), money("0.90")}});
  CHECK(table.lines[0].vat == money("0.03"));
  CHECK(table.lines[3].vat == money("0.04"));  // the first id
}

TEST_CASE("of a price that includes VAT no cent is lost") {
  const auto table = table_of(priced("  - {id: a, title: A, unit_price: 100.00, vat: included}\n"));
  CHECK(table.lines[0].amount == money("82.64"));
  CHECK(table.lines[0].vat == money("17.36"));  // 21% of 82.64 would be 17.35
  CHECK(table.totals.with_vat() == money("100.00"));
}

TEST_CASE("what is exempt has no VAT and no rate") {
  const auto table = table_of(priced("  - {id: a, title: A, unit_price: 100.00, vat: exempt}\n"));
  CHECK(table.lines[0].vat == money("0.00"));
  CHECK(table.rates == std::vector<RateTotal>{{{}, money("100.00"), money("0.00")}});
}

TEST_CASE("the rate is the line's, or the organisation's, or 21") {
  const std::string line = "  - {id: a, title: A, unit_price: 100.00}\n";
  CHECK(table_of(priced(line)).totals.vat == money("21.00"));
  CHECK(table_of(priced(line, "", "vat_rate: 9\n")).totals.vat == money("9.00"));
  CHECK(table_of(priced("  - {id: a, title: A, unit_price: 100.00, vat_rate: 12.5}\n", "", "vat_rate: 9\n"))
            .totals.vat == money("12.50"));
}

TEST_CASE("a line without a price has no amount, which is not zero") {
  const auto table =
      table_of(priced("  - {id: a, title: A, sessions: [s1]}\n"
                      "  - {id: b, title: B, unit_price: 0.00}\n"));
  CHECK_FALSE(table.lines[0].amount);
  CHECK_FALSE(table.lines[0].vat);
  CHECK(table.lines[1].amount == money("0.00"));
}

TEST_CASE("other units give another table") {
  const auto records = priced("  - {id: a, title: A, sessions: [s1, s2], unit_price: 100.00}\n");
  const auto table =
      cost_table(test::programme(records), {}, records.settings, 10, {{model::LocalId("a"), 7}});
  CHECK(table.totals.without_vat == money("700.00"));
}

TEST_CASE("a line per participant follows the size of the group") {
  const auto records = test::priced(
      "  - {id: a, title: Books, quantity: 2, per: participant, unit_price: 25.00, vat: exempt}\n"
      "  - {id: b, title: Training, sessions: [s1, s2], per: participant, unit_price: 10.00, vat: exempt}\n"
      "  - {id: c, title: Room, per: cohort, unit_price: 100.00, vat: exempt}\n");
  const auto table = test::table_of(records, 4);
  CHECK(table.lines[0].units == 2);
  CHECK(table.lines[0].quantity == 8);
  CHECK(table.lines[0].amount == test::money("200.00"));
  CHECK(table.lines[1].quantity == 8);
  CHECK_FALSE(table.lines[1].units_differ());
  CHECK(table.lines[2].quantity == 1);
  CHECK(table.totals.without_vat == test::money("380.00"));
  CHECK(test::table_of(records, 0).totals.without_vat == test::money("100.00"));
}

}  // namespace cost_table_test
}  // namespace traject::budget
