// Somebody who asks for a pilot on all days tries to find how few vouchers were used, or were not.
#include "actions/learning/evaluate_vouchers.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>

#include "model/calendar_records.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/random.hpp"

namespace traject::actions {
namespace evaluate_vouchers_test {

using base::Date;
using base::Days;
using evaluation::Count;
using evaluation::voucher_states;
using model::ProgrammeId;
using test::Random;

constexpr int length = 90;
const ProgrammeId pilot("pilot");
const Date first_day = test::day("2019-01-01");

struct Case {
  explicit Case(int number) : random(number), smallest(random.between(2, 5)) {
    records = test::records_of(
        {{"traject.yaml",
          "traject: 1\norganisation: X\nprivacy: {smallest_count: " + std::to_string(smallest) + "}\n"},
         {"programmes/pilot.yaml",
          "title: Pilot\nvouchers:\n  kinds: [{id: test, title: Test}, {id: talk, title: Talk}]\n"}});
    auto& rules = *records.programmes.at(pilot).vouchers;
    if (random.chance(80)) rules.period = model::Period{first_day, first_day + Days{length}, {}};
    for (int i = random.between(0, 12); i > 0; --i) {
      records.vouchers[pilot]["v-" + std::to_string(i)] = some_voucher();
    }
  }

  model::Voucher some_voucher() {
    const auto after = [&](Date day) { return day + Days{random.between(0, length + 20)}; };
    model::Voucher voucher;
    voucher.kind = model::LocalId(random.chance(60) ? "test" : "talk");
    voucher.person = model::PersonId("p-" + std::to_string(random.between(1, 9)));
    voucher.issued_on = after(first_day);
    if (random.chance(30)) voucher.valid_until = after(voucher.issued_on);
    if (random.chance(60)) voucher.redeemed_on = after(voucher.issued_on);
    if (random.chance(20)) voucher.refunded_on = after(voucher.issued_on);
    if (random.chance(80)) voucher.amount = base::Money::from_cents(10'000);
    return voucher;
  }

  [[nodiscard]] VouchersEvaluation on(int day) const {
    return evaluate_vouchers(
        records, {.programme = pilot, .from = {}, .until = {}, .as_of = first_day + Days{day}});
  }

  Random random;
  int smallest;
  model::Records records;
};

void add(std::vector<Count>& all, const evaluation::VoucherCounts& counts) {
  all.push_back(counts.issued);
  all.insert(all.end(), counts.by_state.begin(), counts.by_state.end());
}

// Every number that a document shows, in one order.
std::vector<Count> numbers(const VouchersEvaluation& evaluation) {
  std::vector<Count> all;
  add(all, evaluation.figures.total);
  if (evaluation.figures.tables) {
    for (const auto& row : evaluation.figures.tables->by_kind) add(all, row.counts);
    for (const auto& row : evaluation.figures.tables->by_scale) add(all, row.counts);
  }
  return all;
}

TEST_CASE("no two days differ by a few vouchers where small counts are hidden") {
  for (int number = 0; number < 100; ++number) {
    CAPTURE(number);
    const Case each(number);
    std::vector<std::set<std::int64_t>> shown;
    for (int day = -2; day < 2 * length + 40; day += 4) {
      const auto document = numbers(each.on(day));
      shown.resize(std::max(shown.size(), document.size()));
      for (std::size_t i = 0; i < document.size(); ++i)
        if (document[i]) shown[i].insert(*document[i]);
    }
    for (const auto& counts : shown) {
      std::int64_t before = 0;
      for (const std::int64_t count : counts) {
        REQUIRE((count == before || count - before >= each.smallest));
        before = count;
      }
    }
  }
}

// The vouchers by kind and state, as an attacker may guess them.
class Attacker {
 public:
  Attacker(std::vector<Count> shown, std::int64_t most) : shown_(std::move(shown)), most_(most) {}

  // For every cell of the tables, the values that agree with all that is shown.
  std::vector<std::set<std::int64_t>> possible() {
    guess(0, most_ + 1);
    return std::move(possible_);
  }

 private:
  static constexpr std::size_t states = voucher_states.size();

  void guess(std::size_t group, std::int64_t left) {
    if (group == groups_.size()) return see();
    for (groups_[group] = 0; groups_[group] <= left; ++groups_[group])
      guess(group + 1, left - groups_[group]);
    groups_[group] = 0;
  }

  void see() {
    std::vector<std::int64_t> cells(3 * (1 + states), 0);  // total and two kinds
    for (std::size_t group = 0; group < groups_.size(); ++group) {
      const std::size_t state = 1 + group % (states - 1);  // nothing is open when the pilot is over
      for (const std::size_t row : {std::size_t{0}, 1 + group / (states - 1)}) {
        cells[row * (1 + states)] += groups_[group];
        cells[row * (1 + states) + state] += groups_[group];
      }
    }
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (shown_[i] && *shown_[i] != cells[i]) return;
    possible_.resize(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) possible_[i].insert(cells[i]);
  }

  std::vector<Count> shown_;
  std::int64_t most_;
  std::array<std::int64_t, 2 * (states - 1)> groups_{};
  std::vector<std::set<std::int64_t>> possible_;
};

TEST_CASE("how few vouchers of a kind were used cannot be found from the figures of a pilot that is over") {
  for (int number = 0; number < 100; ++number) {
    CAPTURE(number);
    Case each(number);
    if (!each.records.programmes.at(pilot).vouchers->period) continue;
    const auto shown = numbers(each.on(length + 1));
    each.records.settings.privacy.reset();
    const auto truth = numbers(each.on(length + 1));
    const auto possible = Attacker(shown, truth.front().value_or(0)).possible();
    for (std::size_t i = 0; i < possible.size(); ++i) {
      if (*truth[i] > 0 && *truth[i] < each.smallest) CHECK(possible[i].size() > 1);
    }
  }
}

}  // namespace evaluate_vouchers_test
}  // namespace traject::actions
