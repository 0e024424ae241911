#include "base/arithmetic.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>

#include "base/failure.hpp"
#include "base/long_division.hpp"

namespace traject::base {
namespace {

using Integer = std::int64_t;
constexpr Integer lowest = std::numeric_limits<Integer>::min();
constexpr Integer highest = std::numeric_limits<Integer>::max();
constexpr Integer hundred_percent = 100 * Number::scale;

[[noreturn]] void refuse() { throw Failure(FailureKind::wrong_use, {"failure.amount-too-large", {}}); }

Integer added(Integer a, Integer b) {
  if (b > 0 ? a > highest - b : a < lowest - b) refuse();
  return a + b;
}

// `factor` is not negative.
Integer multiplied(Integer a, Integer factor) {
  if (factor > 0 && (a > highest / factor || a < lowest / factor)) refuse();
  return a * factor;
}

// A fraction of an amount: whole cents, rounded down, and the remainder: 0 <= remainder < the whole.
struct Portion {
  Integer floor = 0;
  Integer remainder = 0;
};

std::uint64_t size_of(Integer amount) {
  const auto bits = static_cast<std::uint64_t>(amount);
  return amount < 0 ? std::uint64_t{0} - bits : bits;
}

Integer with_sign(std::uint64_t size, bool negative) {
  constexpr auto most = static_cast<std::uint64_t>(highest);
  if (size <= most) return negative ? -static_cast<Integer>(size) : static_cast<Integer>(size);
  if (!negative || size > most + 1) refuse();
  return lowest;
}

// amount × part ÷ whole. Refused only if the result does not fit; amount × part may be of any size. `part` is 0 or more,
// `whole` is 1 or more.
Portion portion(Integer amount, Integer part, Integer whole) {
  const auto division =
      product_divided(size_of(amount), static_cast<std::uint64_t>(part), static_cast<std::uint64_t>(whole));
  if (!division) refuse();
  const auto remainder = static_cast<Integer>(division->remainder);
  const Integer floor = with_sign(division->quotient, amount < 0);
  if (amount >= 0 || remainder == 0) return {floor, remainder};
  return {added(floor, -1), whole - remainder};
}

Integer rounded(const Portion& portion, Integer whole) {
  const Integer up = whole - portion.remainder;
  const bool exactly_half = portion.remainder == up;
  const bool goes_up = exactly_half ? portion.floor >= 0 : portion.remainder > up;
  return goes_up ? added(portion.floor, 1) : portion.floor;
}

Integer rounded_portion(Integer amount, Integer part, Integer whole) {
  return rounded(portion(amount, part, whole), whole);
}

// Rounds each portion down, then adds a cent to those with the largest remainders until they add up to the total.
std::vector<Money> settled(const std::vector<Portion>& portions, Integer total) {
  std::vector<std::size_t> order(portions.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return portions[a].remainder > portions[b].remainder;
  });
  std::vector<Money> result;
  Integer left = total;
  for (const Portion& portion : portions) {
    result.push_back(Money::from_cents(portion.floor));
    left -= portion.floor;
  }
  for (const std::size_t index : order) {
    if (left-- <= 0) break;
    result[index] += Money::from_cents(1);
  }
  return result;
}

}  // namespace

Money operator+(Money a, Money b) { return Money::from_cents(added(a.cents(), b.cents())); }

Money operator-(Money a, Money b) {
  if (b.cents() == lowest) refuse();
  return Money::from_cents(added(a.cents(), -b.cents()));
}

Money& operator+=(Money& sum, Money amount) { return sum = sum + amount; }

Money times(Money amount, std::int64_t count) {
  if (count >= 0) return Money::from_cents(multiplied(amount.cents(), count));
  if (count == lowest) refuse();
  return Money{} - times(amount, -count);
}

Money times(Money amount, Number count) {
  return Money::from_cents(rounded_portion(amount.cents(), count.units(), Number::scale));
}

Money divided_by(Money amount, std::int64_t count) {
  return Money::from_cents(rounded_portion(amount.cents(), 1, count));
}

Money percentage(Money amount, Number percent) {
  return Money::from_cents(rounded_portion(amount.cents(), percent.units(), hundred_percent));
}

Money without_percentage(Money amount, Number percent) {
  return Money::from_cents(
      rounded_portion(amount.cents(), hundred_percent, added(hundred_percent, percent.units())));
}

std::vector<Money> percentages(const std::vector<Money>& amounts, Number percent) {
  std::vector<Portion> portions;
  Money sum;
  for (const Money amount : amounts) {
    portions.push_back(portion(amount.cents(), percent.units(), hundred_percent));
    sum += amount;
  }
  return settled(portions, percentage(sum, percent).cents());
}

std::vector<Money> split(Money amount, const std::vector<std::int64_t>& weights) {
  Integer whole = 0;
  for (const Integer weight : weights) whole = added(whole, weight);
  if (whole == 0) return std::vector<Money>(weights.size());
  std::vector<Portion> portions;
  for (const Integer weight : weights) portions.push_back(portion(amount.cents(), weight, whole));
  return settled(portions, amount.cents());
}

}  // namespace traject::base
