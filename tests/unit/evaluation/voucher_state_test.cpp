#include "evaluation/voucher_state.hpp"

#include <doctest/doctest.h>

#include "model/practice.hpp"
#include "pilot.hpp"

namespace traject::evaluation {
namespace voucher_state_test {

using test::day;

const model::VoucherRules& rules() {
  static const model::VoucherRules all = *test::programme().vouchers;
  return all;
}

TEST_CASE("a voucher is open from its issue to its last day, and expired after it") {
  auto voucher = test::voucher("2019-03-01");
  voucher.valid_until = day("2019-05-31");
  CHECK_FALSE(state_on(day("2019-02-28"), voucher, rules()));
  CHECK(state_on(day("2019-03-01"), voucher, rules()) == VoucherState::open);
  CHECK(state_on(day("2019-05-31"), voucher, rules()) == VoucherState::open);
  CHECK(state_on(day("2019-06-01"), voucher, rules()) == VoucherState::expired);
}

TEST_CASE("the end of the pilot ends every voucher") {
  auto voucher = test::voucher("2019-03-01");
  CHECK(last_day(voucher, rules()) == day("2019-12-31"));
  CHECK(state_on(day("2020-01-01"), voucher, rules()) == VoucherState::expired);
  voucher.valid_until = day("2020-03-01");
  CHECK(last_day(voucher, rules()) == day("2019-12-31"));
}

TEST_CASE("without a period and a day of its own a voucher never expires") {
  const model::VoucherRules open_end;
  CHECK_FALSE(last_day(test::voucher("2019-03-01"), open_end));
  CHECK(state_on(day("2199-12-31"), test::voucher("2019-03-01"), open_end) == VoucherState::open);
}

TEST_CASE("what was redeemed does not expire, and what was given back is that from then on") {
  auto voucher = test::voucher("2019-03-01");
  voucher.redeemed_on = day("2019-04-01");
  CHECK(state_on(day("2019-03-31"), voucher, rules()) == VoucherState::open);
  CHECK(state_on(day("2019-04-01"), voucher, rules()) == VoucherState::redeemed);
  CHECK(state_on(day("2020-04-01"), voucher, rules()) == VoucherState::redeemed);
  voucher.refunded_on = day("2019-06-01");
  CHECK(state_on(day("2019-05-31"), voucher, rules()) == VoucherState::redeemed);
  CHECK(state_on(day("2019-06-01"), voucher, rules()) == VoucherState::refunded);
}

TEST_CASE("validity is in calendar months, the end of a shorter month kept, and ends with the pilot") {
  const auto& talk = rules().kinds.at(1);
  CHECK(validity_of(talk, rules(), day("2019-03-15")) == day("2019-06-15"));
  CHECK(validity_of(talk, rules(), day("2019-08-31")) == day("2019-11-30"));
  CHECK(validity_of(talk, rules(), day("2019-11-01")) == day("2019-12-31"));
  CHECK(validity_of(rules().kinds.at(0), rules(), day("2019-03-15")) == day("2019-12-31"));
  CHECK_FALSE(validity_of(rules().kinds.at(0), {}, day("2019-03-15")));
}

}  // namespace voucher_state_test
}  // namespace traject::evaluation
