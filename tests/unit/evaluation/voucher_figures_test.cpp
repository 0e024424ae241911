#include "evaluation/voucher_figures.hpp"

#include <doctest/doctest.h>

#include "model/practice.hpp"
#include "model/programme.hpp"
#include "pilot.hpp"

namespace traject::evaluation {
namespace voucher_figures_test {

using base::Money;
using model::LocalId;
using model::PersonId;
using model::Voucher;
using test::day;

Voucher of(const char* person, const char* kind, std::optional<int> scale) {
  Voucher voucher = test::voucher("2019-03-01");
  voucher.person = PersonId(person);
  voucher.kind = LocalId(kind);
  voucher.scale_at_issue = scale;
  return voucher;
}

// Five vouchers, one in each state on 1 July and two expired.
Vouchers five() {
  Vouchers vouchers{{"v-1", of("p-1", "test", 4)},
                    {"v-2", of("p-1", "talk", 4)},
                    {"v-3", of("p-2", "test", 6)},
                    {"v-4", of("p-2", "talk", {})},
                    {"v-5", of("p-3", "talk", 9)}};
  vouchers.at("v-1").redeemed_on = day("2019-04-01");
  vouchers.at("v-1").amount = Money::from_cents(10000);
  vouchers.at("v-2").refunded_on = day("2019-05-01");
  vouchers.at("v-2").not_used_because = "no-time";
  vouchers.at("v-4").valid_until = day("2019-06-30");
  vouchers.at("v-5").valid_until = day("2019-06-30");
  vouchers.at("v-5").not_used_because = "afraid";
  return vouchers;
}

struct Pilot {
  model::Programme programme = test::programme("  not_used_reasons: [{id: no-time, title: No time}]\n");
  Vouchers vouchers = five();

  [[nodiscard]] FigureRequest request(std::string_view on = "2019-07-01") const {
    return {.programme = programme,
            .vouchers = vouchers,
            .eligible = {PersonId("p-1"), PersonId("p-2"), PersonId("p-4")},
            .unknown_people = 1,
            .day = day(on),
            .from = {},
            .until = {}};
  }
};

std::vector<std::int64_t> numbers(const VoucherCounts& counts) {
  std::vector<std::int64_t> list{counts.issued.value_or(-1)};
  for (const auto& count : counts.by_state) list.push_back(count.value_or(-1));
  return list;
}
using Numbers = std::vector<std::int64_t>;  // issued, redeemed, expired, refunded, open

TEST_CASE("each voucher is in one state, and the states add up to what was issued") {
  const Pilot pilot;
  CHECK(numbers(voucher_figures(pilot.request()).total) == Numbers{5, 1, 2, 1, 1});
  CHECK(numbers(voucher_figures(pilot.request("2019-02-28")).total) == Numbers{0, 0, 0, 0, 0});
  CHECK(numbers(voucher_figures(pilot.request("2020-01-01")).total) == Numbers{5, 1, 3, 1, 0});
}

TEST_CASE("kinds stand in the programme's order, scales from the rule, with what lies outside it apart") {
  const Pilot pilot;
  const auto figures = voucher_figures(pilot.request());
  const auto& tables = *figures.tables;
  REQUIRE(tables.by_kind.size() == 2);
  CHECK(tables.by_kind[0].kind == LocalId("test"));
  CHECK(numbers(tables.by_kind[0].counts) == Numbers{2, 1, 0, 0, 1});
  CHECK(numbers(tables.by_kind[1].counts) == Numbers{3, 0, 2, 1, 0});
  REQUIRE(tables.by_scale.size() == 5);
  CHECK(tables.by_scale[0].scale == Scale{Scale::Known::yes, 4});
  CHECK(numbers(tables.by_scale[0].counts) == Numbers{2, 1, 0, 1, 0});
  CHECK(numbers(tables.by_scale[1].counts) == Numbers{0, 0, 0, 0, 0});
  CHECK(tables.by_scale[3].scale == Scale{Scale::Known::other});
  CHECK(numbers(tables.by_scale[3].counts) == Numbers{1, 0, 1, 0, 0});
  CHECK(tables.by_scale[4].scale == Scale{Scale::Known::no});
  CHECK(numbers(tables.by_scale[4].counts) == Numbers{1, 0, 1, 0, 0});
  CHECK(tables.by_kind_and_scale->size() == 10);
}

TEST_CASE("without a rule about scales there is a row for each that occurs") {
  Pilot pilot;
  pilot.programme.eligibility.clear();
  const auto rows = voucher_figures(pilot.request()).tables->by_scale;
  REQUIRE(rows.size() == 4);
  CHECK(rows[2].scale == Scale{Scale::Known::yes, 9});
  FigureRequest fixed = pilot.request();
  fixed.fixed_rows = true;
  CHECK(voucher_figures(fixed).tables->by_scale.size() == 2);
}

TEST_CASE("why not is asked of what expired or was given back, and an untold reason is counted too") {
  const Pilot pilot;
  const auto reasons = voucher_figures(pilot.request()).tables->not_used;
  REQUIRE(reasons.size() == 3);
  CHECK(reasons[0].code == "no-time");
  CHECK(reasons[0].count == 1);
  CHECK(reasons[1].code == "afraid");
  CHECK(reasons[1].count == 1);
  CHECK_FALSE(reasons[2].code);
  CHECK(reasons[2].count == 1);
}

TEST_CASE("an amount that nobody knows is counted and never added") {
  const Pilot pilot;
  const auto figures = voucher_figures(pilot.request());
  CHECK(figures.amounts->issued.known == Money::from_cents(10000));
  CHECK(figures.amounts->issued.with_amount == 1);
  CHECK(figures.amounts->issued.without_amount == 4);
  CHECK_FALSE(figures.pot);
  CHECK_FALSE(figures.ceiling);
}

TEST_CASE("the pot and the ceiling are about what is held on the day") {
  Pilot pilot;
  pilot.programme.vouchers->pot = Money::from_cents(50000);
  pilot.programme.vouchers->ceiling_per_person = Money::from_cents(9000);
  const auto figures = voucher_figures(pilot.request());
  CHECK(figures.pot->held.known == Money::from_cents(10000));
  CHECK(figures.pot->held.without_amount == 1);
  REQUIRE(figures.ceiling->above.size() == 1);
  CHECK(figures.ceiling->above[0].first == PersonId("p-1"));
}

TEST_CASE("people are counted once, those who were eligible apart from the others") {
  const Pilot pilot;
  const auto people = *voucher_figures(pilot.request()).people;
  CHECK(people.eligible == 3);
  CHECK(people.with_voucher == 2);
  CHECK(people.without_voucher == 1);
  CHECK(people.unknown == 1);
  CHECK(people.others == 1);
}

TEST_CASE("a period is about the day of issue, both ends included") {
  Pilot pilot;
  pilot.vouchers.at("v-1").issued_on = day("2019-02-01");
  FigureRequest request = pilot.request();
  request.from = day("2019-02-01");
  request.until = day("2019-02-28");
  CHECK(numbers(voucher_figures(request).total) == Numbers{1, 1, 0, 0, 0});
  request.until = day("2019-03-01");
  CHECK(voucher_figures(request).total.issued == 5);
}

}  // namespace voucher_figures_test
}  // namespace traject::evaluation
