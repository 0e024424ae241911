#include "evaluation/voucher_money.hpp"

#include <doctest/doctest.h>

#include "model/practice.hpp"
#include "pilot.hpp"

namespace traject::evaluation {
namespace voucher_money_test {

using base::Money;
using model::Voucher;
using test::day;

const model::VoucherRules& rules() {
  static const model::VoucherRules all = *test::programme().vouchers;
  return all;
}

Voucher worth(std::int64_t euro, std::string_view issued_on) {
  Voucher voucher = test::voucher(issued_on);
  voucher.amount = Money::from_cents(euro * 100);
  return voucher;
}

Limit limit(std::int64_t euro) { return {Money::from_cents(euro * 100)}; }

TEST_CASE("an open voucher holds its amount up to its last day, a redeemed one for ever") {
  Voucher voucher = worth(100, "2019-03-01");
  CHECK(held_span(voucher, rules()).last == day("2019-12-31"));
  voucher.redeemed_on = day("2019-04-01");
  CHECK_FALSE(held_span(voucher, rules()).last);
  voucher.refunded_on = day("2019-05-01");
  CHECK(held_span(voucher, rules()).last == day("2019-04-30"));
}

TEST_CASE("what is held on a day is what is open or redeemed then") {
  Vouchers vouchers{{"v-1", worth(100, "2019-03-01")}, {"v-2", worth(50, "2019-04-01")}};
  vouchers.at("v-1").refunded_on = day("2019-04-15");
  vouchers["v-3"] = test::voucher("2019-04-01");
  CHECK(held_on(day("2019-03-31"), limit(0), vouchers, rules()).known == Money::from_cents(10000));
  CHECK(held_on(day("2019-04-14"), limit(0), vouchers, rules()).known == Money::from_cents(15000));
  CHECK(held_on(day("2019-04-15"), limit(0), vouchers, rules()).known == Money::from_cents(5000));
  CHECK(held_on(day("2019-04-15"), limit(0), vouchers, rules()).without_amount == 1);
  CHECK(held_on(day("2020-01-01"), limit(0), vouchers, rules()).without_amount == 0);
}

TEST_CASE("a limit is exceeded when on any day more is held than it allows") {
  const Vouchers before{{"v-1", worth(100, "2019-03-01")}};
  Vouchers after = before;
  after["v-2"] = worth(50, "2019-05-01");
  CHECK_FALSE(exceeds(limit(150), before, after, rules()));
  CHECK(exceeds(limit(149), before, after, rules()));
  after.at("v-1").refunded_on = day("2019-05-01");
  CHECK_FALSE(exceeds(limit(149), before, after, rules()));
}

TEST_CASE("a day in the past counts a voucher that was issued after it") {
  const Vouchers before{{"v-1", worth(100, "2019-06-01")}};
  Vouchers after = before;
  after["v-2"] = worth(50, "2019-02-01");
  CHECK(exceeds(limit(120), before, after, rules()));
}

TEST_CASE("who takes nothing more is not refused for what was too much already") {
  const Vouchers before{{"v-1", worth(100, "2019-03-01")}, {"v-2", worth(50, "2019-03-01")}};
  Vouchers after = before;
  after.at("v-2").amount = Money::from_cents(4000);
  CHECK_FALSE(exceeds(limit(120), before, after, rules()));
  after.at("v-2").amount = Money::from_cents(5001);
  CHECK(exceeds(limit(120), before, after, rules()));
}

TEST_CASE("the ceiling is of one person") {
  Vouchers after{{"v-1", worth(100, "2019-03-01")}, {"v-2", worth(50, "2019-03-01")}};
  after.at("v-2").person = model::PersonId("p-2");
  const Limit of_two{Money::from_cents(12000), model::PersonId("p-2")};
  CHECK_FALSE(exceeds(of_two, {}, after, rules()));
  after.at("v-1").person = model::PersonId("p-2");
  CHECK(exceeds(of_two, {}, after, rules()));
}

TEST_CASE("vouchers without an amount are named where their days meet") {
  Vouchers vouchers{{"early", test::voucher("2019-02-01")}, {"late", test::voucher("2019-08-01")}};
  vouchers.at("early").valid_until = day("2019-03-31");
  vouchers.at("late").person = model::PersonId("p-2");
  const Voucher voucher = worth(100, "2019-04-01");
  CHECK(without_amount_beside(voucher, limit(1), vouchers, rules()) == std::vector<std::string>{"late"});
  CHECK(without_amount_beside(voucher, {Money{}, model::PersonId("p-1")}, vouchers, rules()).empty());
}

}  // namespace voucher_money_test
}  // namespace traject::evaluation
