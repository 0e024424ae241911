// Random cost tables beside exact fractions, which are rounded once, at the end.
#include "budget/cost_table.hpp"

#include <doctest/doctest.h>

#include <map>
#include <numeric>

#include "base/arithmetic.hpp"
#include "budget/charges.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"
#include "support/random.hpp"

namespace traject::budget {
namespace cost_table_test {

using base::Money;
using base::Number;
using model::Vat;
using test::Random;

constexpr int cases = 20000;

// A fraction of cents in lowest terms. The amounts of a case are small enough that nothing of it overflows.
struct Fraction {
  std::int64_t above = 0;
  std::int64_t below = 1;
};

Fraction reduced(std::int64_t above, std::int64_t below) {
  const std::int64_t common = std::gcd(above, below);
  return {above / common, below / common};
}
Fraction operator+(Fraction a, Fraction b) {
  return reduced(a.above * b.below + b.above * a.below, a.below * b.below);
}

// To whole cents, a half away from zero.
Money rounded(Fraction fraction) {
  const std::int64_t twice = 2 * fraction.above;
  const std::int64_t sign = fraction.above < 0 ? -1 : 1;
  return Money::from_cents((twice + sign * fraction.below) / (2 * fraction.below));
}

model::Programme random_programme(Random& random) {
  const std::vector<Vat> statuses{Vat::included, Vat::excluded, Vat::exempt, Vat::unknown};
  const std::vector<Number> rates{Number(21), Number(9), Number(0), Number::from_units(125'000)};
  model::Programme programme;
  for (int i = random.between(0, 8); i > 0; --i) {
    model::CostLine line;
    line.id = model::LocalId("line-" + std::to_string(random.between(10, 99)) + std::to_string(i));
    line.quantity = random.between(0, 12);
    if (random.chance(95)) line.unit_price = Money::from_cents(random.between(0, 300'000));
    if (random.chance(80)) line.vat = random.pick(statuses);
    if (random.chance(50)) line.vat_rate = random.pick(rates);
    programme.costs.push_back(std::move(line));
  }
  return programme;
}

// The sums that the rules ask for, from the programme alone.
struct Slow {
  std::int64_t gross_included = 0;  // cents
  std::int64_t without_vat = 0;
  std::map<Number, Fraction> on_top;
};

Slow slow_sums(const model::Programme& programme, const CostTable& table) {
  Slow slow;
  for (std::size_t i = 0; i < programme.costs.size(); ++i) {
    const model::CostLine& line = programme.costs[i];
    if (!line.unit_price) {
      REQUIRE_FALSE(table.lines[i].amount);
      continue;
    }
    const std::int64_t price = line.unit_price->cents() * *line.quantity;
    const Number rate = line.vat_rate.value_or(Number(21));
    const Vat status = line.vat.value_or(Vat::excluded);
    Fraction amount{price, 1};
    if (status == Vat::included) {
      amount = reduced(price * 1'000'000, 1'000'000 + rate.units());
      slow.gross_included += price;
      REQUIRE(*table.lines[i].amount + *table.lines[i].vat == Money::from_cents(price));
    }
    if (status == Vat::excluded || status == Vat::unknown)
      slow.on_top[rate] = slow.on_top[rate] + reduced(price * rate.units(), 1'000'000);
    if (status == Vat::exempt) REQUIRE(table.lines[i].vat == Money{});
    REQUIRE(table.lines[i].amount == rounded(amount));
    slow.without_vat += rounded(amount).cents();
  }
  return slow;
}

TEST_CASE("lines, totals and VAT are those of exact fractions") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const auto programme = random_programme(random);
    const CostTable table = cost_table(programme, {}, {}, 10);
    const Slow slow = slow_sums(programme, table);
    REQUIRE(table.totals.without_vat == Money::from_cents(slow.without_vat));

    Money on_top;
    for (const auto& [rate, vat] : slow.on_top) on_top += rounded(vat);
    Money included;
    Money of_lines;
    for (const Line& line : table.lines) {
      if (!line.vat) continue;
      of_lines += *line.vat;
      if (line.vat_terms.status == Vat::included) included += *line.vat;
    }
    REQUIRE(table.totals.vat == on_top + included);
    REQUIRE(of_lines == table.totals.vat);
  }
}

TEST_CASE("VAT on a line is less than a cent from its own") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const auto programme = random_programme(random);
    for (const Line& line : cost_table(programme, {}, {}, 10).lines) {
      if (!line.amount || !line.vat_terms.is_on_top()) continue;
      const std::int64_t exact = line.amount->cents() * line.vat_terms.rate.units();  // millionths of a cent
      REQUIRE(std::abs(line.vat->cents() * 1'000'000 - exact) < 1'000'000);
    }
  }
}

TEST_CASE("shares always add up, and none is a cent or more from its exact fraction") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    std::vector<Heads> heads;
    int people = 0;
    for (int i = random.between(1, 12); i > 0; --i) {
      heads.push_back({model::DepartmentId("d-" + std::to_string(i)), random.between(1, 9)});
      people += heads.back().participants;
    }
    if (random.chance(30)) heads.push_back({{}, 1});
    if (!heads.back().department) ++people;
    const Totals totals{
        Money::from_cents(random.between(0, 5'000'000)), Money::from_cents(random.between(0, 999'999))};
    const Money net = Money::from_cents(random.between(-500'000, 5'000'000));
    Money amount;
    Money with_vat;
    Money left;
    for (const Charge& share : charges(heads, totals, net)) {
      amount += share.amount;
      with_vat += share.with_vat;
      left += share.net;
      const std::int64_t exact = totals.without_vat.cents() * share.participants;
      REQUIRE(std::abs(share.amount.cents() * people - exact) < people);
      REQUIRE(std::abs(share.net.cents() * people - net.cents() * share.participants) < people);
    }
    REQUIRE(amount == totals.without_vat);
    REQUIRE(with_vat == totals.with_vat());
    REQUIRE(left == net);
    const auto each = per_head(totals, people);
    REQUIRE(each->without_vat == rounded(reduced(totals.without_vat.cents(), people)));
    REQUIRE(each->with_vat == rounded(reduced(totals.with_vat().cents(), people)));
  }
}

TEST_CASE("an amount below zero is rounded away from it") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const Money amount = Money::from_cents(random.between(-1'000'000, 1'000'000));
    const Number percent = Number::from_units(random.between(0, 1'000'000));
    REQUIRE(base::percentage(amount, percent) ==
            rounded(reduced(amount.cents() * percent.units(), 1'000'000)));
    const int count = random.between(1, 50);
    REQUIRE(base::divided_by(amount, count) == rounded(reduced(amount.cents(), count)));
  }
}

}  // namespace cost_table_test
}  // namespace traject::budget
