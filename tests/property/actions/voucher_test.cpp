// Random sequences of issuing, redeeming and giving back: on no day is more held than the pot and the ceiling allow.
#include "actions/learning/voucher.hpp"

#include <doctest/doctest.h>

#include <set>

#include "base/arithmetic.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/random.hpp"

namespace traject::actions {
namespace voucher_test {

using base::Date;
using base::Days;
using base::Money;
using model::PersonId;
using model::ProgrammeId;
using model::Voucher;
using test::Random;

constexpr int cases = 1000;
constexpr int steps = 40;
constexpr int days = 120;
const ProgrammeId pilot("pilot");

model::Records random_records(Random& random) {
  auto records = test::records_of(
      {{"people/p-1.yaml", "department: desk\nscale: 5\nemployed: {from: 2010-01-01}\n"},
       {"people/p-2.yaml", "department: desk\nscale: 5\nemployed: {from: 2010-01-01}\n"},
       {"people/p-3.yaml", "department: desk\nscale: 5\nemployed: {from: 2010-01-01}\n"},
       {"programmes/pilot.yaml",
        "title: Pilot\nvouchers:\n"
        "  kinds: [{id: test, title: Test}, {id: talk, title: Talk, amount: 80.00, valid_months: 1}]\n"
        "  period: {from: 2019-01-01, until: 2019-03-31}\n"}});
  auto& rules = *records.programmes.at(pilot).vouchers;
  rules.pot = Money::from_cents(random.between(10'000, 60'000));
  rules.ceiling_per_person = Money::from_cents(random.between(8'000, 30'000));
  if (random.chance(30)) rules.period.reset();
  return records;
}

Date random_day(Random& random) { return test::day("2019-01-01") + Days(random.between(0, days)); }

std::optional<Money> random_amount(Random& random) {
  if (random.chance(40)) return {};
  return Money::from_cents(random.between(0, 15'000));
}

VoucherOutcome random_step(Random& random, const model::Records& records) {
  const auto& vouchers = records.vouchers.find(pilot);
  if (vouchers == records.vouchers.end() || random.chance(40)) {
    return issue_voucher(
        records, {.programme = pilot,
                  .person = PersonId("p-" + std::to_string(random.between(1, 3))),
                  .kind = random.chance(50) ? "test" : "talk",
                  .amount = random_amount(random),
                  .id = {},
                  .date = random_day(random)});
  }
  std::vector<std::string> ids;
  for (const auto& [id, voucher] : vouchers->second) ids.push_back(id);
  VoucherRequest request{.programme = pilot, .voucher = random.pick(ids), .date = random_day(random)};
  if (random.chance(35)) return refund_voucher(records, request);
  request.amount = random_amount(random);
  return redeem_voucher(records, request);
}

void take_over(model::Records& records, const VoucherOutcome& outcome) {
  for (const auto& change : outcome.changes) {
    records.vouchers[pilot][outcome.id] = change.record.get<Voucher>();
  }
}

// Day by day, voucher by voucher.
bool holds(const Voucher& voucher, const model::VoucherRules& rules, Date day) {
  if (day < voucher.issued_on || (voucher.refunded_on && day >= *voucher.refunded_on)) return false;
  if (voucher.redeemed_on) return true;
  return !(voucher.valid_until && day > *voucher.valid_until) && !(rules.period && day > rules.period->until);
}

void check_limits(const model::Records& records) {
  const auto& rules = *records.programmes.at(pilot).vouchers;
  const auto found = records.vouchers.find(pilot);
  if (found == records.vouchers.end()) return;
  for (int day = 0; day <= days + 40; ++day) {
    const Date on = test::day("2019-01-01") + Days(day);
    Money pot;
    std::map<PersonId, Money> people;
    for (const auto& [id, voucher] : found->second) {
      if (!holds(voucher, rules, on)) continue;
      pot += voucher.amount.value_or(Money{});
      people[voucher.person] += voucher.amount.value_or(Money{});
    }
    REQUIRE(pot <= *rules.pot);
    for (const auto& [person, amount] : people) REQUIRE(amount <= *rules.ceiling_per_person);
  }
}

void check_record(const Voucher& voucher, const model::VoucherRules& rules) {
  if (rules.period) {
    REQUIRE(voucher.issued_on >= rules.period->from);
    REQUIRE(voucher.issued_on <= rules.period->until);
  }
  if (voucher.redeemed_on) {
    REQUIRE(*voucher.redeemed_on >= voucher.issued_on);
    REQUIRE((!voucher.valid_until || *voucher.redeemed_on <= *voucher.valid_until));
  }
  if (voucher.refunded_on) REQUIRE(*voucher.refunded_on >= voucher.redeemed_on.value_or(voucher.issued_on));
}

TEST_CASE("whatever is asked in whatever order, the pot and the ceiling hold on every day") {
  int issued = 0;
  int refused = 0;
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    auto records = random_records(random);
    for (int step = 0; step < steps; ++step) {
      const auto outcome = random_step(random, records);
      REQUIRE((outcome.result == VoucherResult::refused) == !outcome.refusals.empty());
      REQUIRE((outcome.refusals.empty() || outcome.changes.empty()));
      issued += outcome.result == VoucherResult::issued ? 1 : 0;
      for (const auto& refusal : outcome.refusals) refused += refusal.code == "above_pot" ? 1 : 0;
      take_over(records, outcome);
      if (!outcome.changes.empty()) check_record(outcome.voucher, *records.programmes.at(pilot).vouchers);
    }
    check_limits(records);
  }
  CHECK(issued > cases);
  CHECK(refused > cases / 10);
}

TEST_CASE("a voucher that fits by itself is never refused for the pot") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    auto records = random_records(random);
    for (int step = 0; step < steps; ++step) take_over(records, random_step(random, records));
    const auto& rules = *records.programmes.at(pilot).vouchers;
    const auto outcome = issue_voucher(
        records, {.programme = pilot,
                  .person = PersonId("p-1"),
                  .kind = "test",
                  .amount = Money{},
                  .id = {},
                  .date = rules.period ? rules.period->until : random_day(random)});
    REQUIRE(outcome.result == VoucherResult::issued);
  }
}

}  // namespace voucher_test
}  // namespace traject::actions
