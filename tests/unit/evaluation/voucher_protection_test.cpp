#include "evaluation/voucher_protection.hpp"

#include <doctest/doctest.h>

#include "model/practice.hpp"
#include "model/programme.hpp"
#include "pilot.hpp"

namespace traject::evaluation {
namespace voucher_protection_test {

using test::day;

// So many vouchers of each kind and state: redeemed tests, open tests, redeemed talks.
Vouchers many(int redeemed, int open, int talks) {
  Vouchers vouchers;
  const auto add = [&](const char* kind, bool is_redeemed) {
    model::Voucher voucher = test::voucher("2019-03-01");
    const std::string number = std::to_string(vouchers.size());
    voucher.person = model::PersonId("p-" + number);
    voucher.kind = model::LocalId(kind);
    voucher.scale_at_issue = 5;
    voucher.amount = base::Money::from_cents(10000);
    if (is_redeemed) voucher.redeemed_on = day("2019-04-01");
    vouchers.emplace("v-" + number, voucher);
  };
  for (int i = 0; i < redeemed; ++i) add("test", true);
  for (int i = 0; i < open; ++i) add("test", false);
  for (int i = 0; i < talks; ++i) add("talk", true);
  return vouchers;
}

VoucherFigures shown(const Vouchers& vouchers, std::int64_t smallest) {
  const model::Programme programme = test::programme("  pot: 100000.00\n  ceiling_per_person: 50.00\n");
  std::set<model::PersonId> eligible;
  for (const auto& [id, voucher] : vouchers) eligible.insert(voucher.person);
  VoucherFigures figures = voucher_figures(
      {.programme = programme,
       .vouchers = vouchers,
       .eligible = eligible,
       .day = day("2019-07-01"),
       .from = {},
       .until = {},
       .fixed_rows = true});
  hide_small_counts(figures, smallest);
  return figures;
}

TEST_CASE("where nothing is small everything stays but people above the ceiling") {
  const auto figures = shown(many(10, 10, 10), 5);
  CHECK(figures.total.issued == 30);
  CHECK(figures.tables->by_kind[0].counts.of(VoucherState::open) == 10);
  CHECK(figures.amounts);
  CHECK(figures.pot);
  CHECK(figures.ceiling->above.empty());
}

TEST_CASE("vouchers do not tell how many people have one without being eligible") {
  const model::Programme programme = test::programme("  pot: 100000.00\n");
  const Vouchers vouchers = many(12, 0, 0);
  std::set<model::PersonId> eligible;
  for (const auto& [id, voucher] : vouchers) {
    if (eligible.size() < 9) eligible.insert(voucher.person);
  }
  VoucherFigures figures = voucher_figures(
      {.programme = programme,
       .vouchers = vouchers,
       .eligible = eligible,
       .day = day("2019-07-01"),
       .from = {},
       .until = {},
       .fixed_rows = true});
  hide_small_counts(figures, 5);
  CHECK_FALSE(figures.people->others);
  CHECK_FALSE((figures.total.issued && figures.people->with_voucher));
}

TEST_CASE("a small count is not shown, and neither is what would tell it") {
  const auto figures = shown(many(10, 2, 10), 5);
  const auto& tests = figures.tables->by_kind[0].counts;
  CHECK_FALSE(tests.of(VoucherState::open));
  CHECK_FALSE((tests.issued && tests.of(VoucherState::redeemed)));
  CHECK_FALSE(figures.total.of(VoucherState::open));
  CHECK_FALSE((figures.total.issued && figures.total.of(VoucherState::redeemed)));
}

TEST_CASE("kind by scale is never shown, so that more of the other tables can be") {
  CHECK_FALSE(shown(many(10, 10, 10), 5).tables->by_kind_and_scale);
}

TEST_CASE("who has an amount and who has none is a count as well") {
  auto vouchers = many(10, 10, 10);
  vouchers.at("v-0").amount.reset();
  const auto figures = shown(vouchers, 5);
  CHECK(figures.total.issued == 30);
  CHECK_FALSE(figures.amounts);
}

TEST_CASE("amounts go where any count is hidden, as they would tell it") {
  const auto figures = shown(many(10, 2, 10), 5);
  CHECK_FALSE(figures.amounts);
  CHECK_FALSE(figures.pot);
  CHECK(figures.ceiling);
}

TEST_CASE("with a smallest count of 1 every count stays") {
  const auto figures = shown(many(1, 2, 1), 1);
  CHECK(figures.total.of(VoucherState::open) == 2);
  CHECK(figures.amounts);
}

}  // namespace voucher_protection_test
}  // namespace traject::evaluation
