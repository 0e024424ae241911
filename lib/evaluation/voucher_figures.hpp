// The results of a voucher pilot: how many vouchers of each kind and scale were used, and why others were not.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/money.hpp"
#include "evaluation/voucher_money.hpp"
#include "evaluation/voucher_state.hpp"
#include "model/record_names.hpp"

namespace traject::evaluation {

// nullopt if it must not be shown.
using Count = std::optional<std::int64_t>;

// Counts vouchers: each issued voucher is in exactly one state.
struct VoucherCounts {
  Count issued;
  std::array<Count, voucher_states.size()> by_state;  // in the order of voucher_states

  [[nodiscard]] Count& of(VoucherState state) { return by_state[static_cast<std::size_t>(state)]; }
  [[nodiscard]] const Count& of(VoucherState state) const {
    return by_state[static_cast<std::size_t>(state)];
  }
};

// The salary scale on the day of issue, as recorded on the voucher.
struct Scale {
  enum class Known { yes, other, no };  // other: outside the scales of the programme
  Known known{};
  int number = 0;
  friend auto operator<=>(const Scale&, const Scale&) = default;
};

// One row of a table; fields that the table is not divided by are empty.
struct VoucherRow {
  std::optional<model::LocalId> kind;
  std::optional<Scale> scale;
  VoucherCounts counts;
};

// Expired or given back, by the reason on file. Without a code: no reason given.
struct UnusedCount {
  std::optional<std::string> code;
  Count count;
};

struct VoucherTables {
  std::vector<VoucherRow> by_kind;                           // in the programme's order
  std::vector<VoucherRow> by_scale;                          // lowest first, then other, then unknown
  std::optional<std::vector<VoucherRow>> by_kind_and_scale;  // in the same orders
  std::vector<UnusedCount> not_used;  // in the programme's order, then other words; last, without a code
};

// In euros. Vouchers without an amount are counted, never added as 0.
struct VoucherAmount {
  base::Money known;
  std::int64_t with_amount = 0;
  std::int64_t without_amount = 0;
};
struct VoucherAmounts {
  VoucherAmount issued;
  std::array<VoucherAmount, voucher_states.size()> by_state;
};

// All vouchers that hold money on the day, whenever issued.
struct PotUse {
  base::Money at_most;
  Held held;
};
struct CeilingUse {
  base::Money at_most;
  std::vector<std::pair<model::PersonId, base::Money>> above;  // by id
};

// Counts people, not vouchers. Eligible: the rules admitted them on some day of the pilot.
struct PeopleReached {
  Count eligible;
  Count with_voucher;
  Count without_voucher;
  Count unknown;  // facts are missing to decide whether they were eligible
  Count others;   // not known to be eligible, but with a voucher
};

struct VoucherFigures {
  VoucherCounts total;
  std::optional<VoucherTables> tables;
  std::optional<VoucherAmounts> amounts;
  std::optional<PotUse> pot;
  std::optional<CeilingUse> ceiling;
  std::optional<PeopleReached> people;
};

struct FigureRequest {
  const model::Programme& programme;  // a voucher pilot
  const Vouchers& vouchers;
  std::set<model::PersonId> eligible;
  std::int64_t unknown_people = 0;
  base::Date day;                  // anything dated later does not count yet
  std::optional<base::Date> from;  // first day of issue, included
  std::optional<base::Date> until;
  // Includes a row for every possible combination, whatever the vouchers, so that the rows themselves reveal nothing.
  bool fixed_rows = false;
};

// All figures; hides nothing.
[[nodiscard]] VoucherFigures voucher_figures(const FigureRequest& request);

}  // namespace traject::evaluation
