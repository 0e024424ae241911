// Random pilots beside counts that go over every voucher again for each number.
#include "evaluation/voucher_figures.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include "base/arithmetic.hpp"
#include "evaluation/voucher_protection.hpp"
#include "model/calendar_records.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/rule.hpp"
#include "support/dates.hpp"
#include "support/random.hpp"

namespace traject::evaluation {
namespace voucher_figures_test {

using base::Date;
using base::Days;
using base::Money;
using model::Voucher;
using test::Random;

constexpr int cases = 5000;
const Date first = test::day("2019-01-01");

Date random_day(Random& random) { return first + Days(random.between(0, 60)); }
std::optional<Date> maybe_day(Random& random, int percent) {
  return random.chance(percent) ? std::optional(random_day(random)) : std::nullopt;
}

model::Programme random_programme(Random& random) {
  model::Programme programme;
  programme.vouchers.emplace();
  auto& rules = *programme.vouchers;
  for (int i = random.between(1, 3); i > 0; --i)
    rules.kinds.push_back({model::LocalId("k-" + std::to_string(i)), "Kind", {}, {}});
  if (random.chance(60)) rules.period = model::Period{first, first + Days(random.between(20, 60)), {}};
  for (int i = random.between(0, 2); i > 0; --i)
    rules.not_used_reasons.push_back({model::LocalId("r-" + std::to_string(i)), "Reason"});
  if (random.chance(50)) rules.pot = Money::from_cents(random.between(0, 100'000));
  if (random.chance(50)) rules.ceiling_per_person = Money::from_cents(random.between(0, 20'000));
  if (random.chance(70)) {
    model::Rule rule;
    rule.kind = model::RuleKind::scale_between;
    rule.from = 4;
    rule.until = 6;
    programme.eligibility.push_back(rule);
  }
  return programme;
}

Vouchers random_vouchers(Random& random, const model::VoucherRules& rules) {
  Vouchers vouchers;
  for (int i = random.between(0, 25); i > 0; --i) {
    Voucher voucher;
    voucher.kind = random.pick(rules.kinds).id;
    voucher.person = model::PersonId("p-" + std::to_string(random.between(1, 8)));
    voucher.issued_on = random_day(random);
    if (random.chance(80)) voucher.scale_at_issue = random.between(3, 7);
    voucher.valid_until = maybe_day(random, 50);
    voucher.redeemed_on = maybe_day(random, 40);
    voucher.refunded_on = maybe_day(random, 20);
    if (random.chance(70)) voucher.amount = Money::from_cents(random.between(0, 10'000));
    if (random.chance(40)) voucher.not_used_because = "r-" + std::to_string(random.between(1, 3));
    vouchers.emplace("v-" + std::to_string(i), voucher);
  }
  return vouchers;
}

// The rules once more, in one sentence each.
bool is_refunded(const Voucher& voucher, Date day) {
  return voucher.refunded_on && *voucher.refunded_on <= day;
}
bool is_redeemed(const Voucher& voucher, Date day) {
  return voucher.redeemed_on && *voucher.redeemed_on <= day && !is_refunded(voucher, day);
}
bool is_over(const Voucher& voucher, const model::VoucherRules& rules, Date day) {
  return (voucher.valid_until && *voucher.valid_until < day) || (rules.period && rules.period->until < day);
}

struct Case {
  model::Programme programme;
  Vouchers vouchers;
  Date day;
  std::optional<Date> from;
  std::optional<Date> until;

  explicit Case(Random& random)
      : programme(random_programme(random)),
        vouchers(random_vouchers(random, *programme.vouchers)),
        day(random_day(random) + Days(random.between(-5, 30))),
        from(maybe_day(random, 30)),
        until(maybe_day(random, 30)) {}

  [[nodiscard]] VoucherFigures figures() const {
    return voucher_figures(
        {.programme = programme,
         .vouchers = vouchers,
         .eligible = {model::PersonId("p-1"), model::PersonId("p-2")},
         .day = day,
         .from = from,
         .until = until});
  }

  using Of = std::function<bool(const Voucher&)>;
  [[nodiscard]] std::int64_t count(const Of& of) const {
    return std::count_if(vouchers.begin(), vouchers.end(), [&](const auto& entry) {
      const Voucher& voucher = entry.second;
      const bool in_period = (!from || *from <= voucher.issued_on) && (!until || voucher.issued_on <= *until);
      return voucher.issued_on <= day && in_period && of(voucher);
    });
  }
};

void check_counts(const Case& pilot, const VoucherCounts& counts, const Case::Of& of) {
  const auto& rules = *pilot.programme.vouchers;
  const auto unused = [&](const Voucher& voucher) {
    return of(voucher) && !is_refunded(voucher, pilot.day) && !is_redeemed(voucher, pilot.day);
  };
  REQUIRE(counts.issued == pilot.count(of));
  REQUIRE(counts.of(VoucherState::redeemed) ==
          pilot.count([&](const auto& voucher) { return of(voucher) && is_redeemed(voucher, pilot.day); }));
  REQUIRE(counts.of(VoucherState::refunded) ==
          pilot.count([&](const auto& voucher) { return of(voucher) && is_refunded(voucher, pilot.day); }));
  REQUIRE(counts.of(VoucherState::expired) == pilot.count([&](const auto& voucher) {
    return unused(voucher) && is_over(voucher, rules, pilot.day);
  }));
  std::int64_t sum = 0;
  for (const auto& count : counts.by_state) sum += *count;
  REQUIRE(sum == counts.issued);
}

bool fits(const Scale& scale, const Voucher& voucher, bool has_rule) {
  if (scale.known == Scale::Known::no) return !voucher.scale_at_issue;
  if (!voucher.scale_at_issue) return false;
  if (scale.known == Scale::Known::yes) return voucher.scale_at_issue == scale.number;
  return has_rule && (*voucher.scale_at_issue < 4 || *voucher.scale_at_issue > 6);
}

TEST_CASE("every number of a pilot is that of a count that starts anew for it") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const Case pilot(random);
    const auto figures = pilot.figures();
    check_counts(pilot, figures.total, [](const Voucher&) { return true; });
    for (const auto* rows :
         {&figures.tables->by_kind, &figures.tables->by_scale, &*figures.tables->by_kind_and_scale}) {
      for (const VoucherRow& row : *rows) {
        check_counts(pilot, row.counts, [&](const Voucher& voucher) {
          return (!row.kind || *row.kind == voucher.kind) &&
                 (!row.scale || fits(*row.scale, voucher, !pilot.programme.eligibility.empty()));
        });
      }
    }
  }
}

TEST_CASE("kinds, scales, amounts and reasons add up to the whole") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const auto figures = Case(random).figures();
    for (const auto* rows :
         {&figures.tables->by_kind, &figures.tables->by_scale, &*figures.tables->by_kind_and_scale}) {
      std::int64_t issued = 0;
      for (const VoucherRow& row : *rows) issued += *row.counts.issued;
      REQUIRE(issued == figures.total.issued);
    }
    std::int64_t reasons = 0;
    for (const auto& reason : figures.tables->not_used) reasons += *reason.count;
    REQUIRE(reasons == *figures.total.of(VoucherState::expired) + *figures.total.of(VoucherState::refunded));
    Money known;
    std::int64_t vouchers = 0;
    for (const auto& sum : figures.amounts->by_state) {
      known += sum.known;
      vouchers += sum.with_amount + sum.without_amount;
    }
    REQUIRE(known == figures.amounts->issued.known);
    REQUIRE(vouchers == figures.total.issued);
  }
}

TEST_CASE("what is held is what is redeemed and open, whatever period is asked for") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    Case pilot(random);
    pilot.from.reset();
    pilot.until.reset();
    const auto figures = pilot.figures();
    if (!figures.pot) continue;
    const auto& redeemed = figures.amounts->by_state[0];
    const auto& open = figures.amounts->by_state[3];
    REQUIRE(figures.pot->held.known == redeemed.known + open.known);
    REQUIRE(figures.pot->held.without_amount == redeemed.without_amount + open.without_amount);
  }
}

bool is_small(std::int64_t count, std::int64_t smallest) { return count > 0 && count < smallest; }

// Where one number of a sum is hidden, the others tell it.
bool tells_small(const std::vector<Count>& parts, const Count& whole, std::int64_t smallest) {
  const auto hidden = std::count(parts.begin(), parts.end(), std::nullopt) + (whole ? 0 : 1);
  if (hidden != 1) return false;
  std::int64_t sum = 0;
  for (const Count& part : parts) sum += part.value_or(0);
  return is_small(whole ? *whole - sum : sum, smallest);
}

void check_hidden(const VoucherCounts& counts, std::int64_t smallest) {
  const std::vector<Count> states(counts.by_state.begin(), counts.by_state.end());
  REQUIRE_FALSE(tells_small(states, counts.issued, smallest));
  for (const Count& count : states) REQUIRE_FALSE(is_small(count.value_or(0), smallest));
  REQUIRE_FALSE(is_small(counts.issued.value_or(0), smallest));
}

void check_columns(const std::vector<VoucherRow>& rows, const VoucherCounts& total, std::int64_t smallest) {
  std::vector<Count> issued;
  for (const VoucherRow& row : rows) issued.push_back(row.counts.issued);
  REQUIRE_FALSE(tells_small(issued, total.issued, smallest));
  for (const VoucherState state : voucher_states) {
    std::vector<Count> column;
    for (const VoucherRow& row : rows) column.push_back(row.counts.of(state));
    REQUIRE_FALSE(tells_small(column, total.of(state), smallest));
  }
}

TEST_CASE("nothing small is shown, and no row or column tells a small number by its others") {
  for (int number = 0; number < cases / 5; ++number) {
    CAPTURE(number);
    Random random(number);
    auto figures = Case(random).figures();
    const std::int64_t smallest = random.between(2, 5);
    hide_small_counts(figures, smallest);
    check_hidden(figures.total, smallest);
    for (const auto* rows : {&figures.tables->by_kind, &figures.tables->by_scale}) {
      for (const VoucherRow& row : *rows) check_hidden(row.counts, smallest);
      check_columns(*rows, figures.total, smallest);
    }
    REQUIRE_FALSE(figures.tables->by_kind_and_scale);
  }
}

}  // namespace voucher_figures_test
}  // namespace traject::evaluation
