// What a voucher pilot comes to: how many vouchers of each kind and scale were used, and why the others were not.
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
#include "model/programme.hpp"

namespace traject::evaluation {

// Nothing where it may not be shown.
using Count = std::optional<std::int64_t>;

// Vouchers: each issued one is in exactly one state.
struct VoucherCounts {
  Count issued;
  std::array<Count, voucher_states.size()> by_state;  // in the order of voucher_states

  [[nodiscard]] Count& of(VoucherState state) { return by_state[static_cast<std::size_t>(state)]; }
  [[nodiscard]] const Count& of(VoucherState state) const {
    return by_state[static_cast<std::size_t>(state)];
  }
};

// The salary scale on the day of issue, as the voucher has it.
struct Scale {
  enum class Known { yes, other, no };  // other: outside the scales that the programme is for
  Known known{};
  int number = 0;
  friend auto operator<=>(const Scale&, const Scale&) = default;
};

// One row of a table; what it does not go by is empty.
struct VoucherRow {
  std::optional<model::LocalId> kind;
  std::optional<Scale> scale;
  VoucherCounts counts;
};

// Expired or given back, by the reason on file. Without a code: nobody said why.
struct UnusedCount {
  std::optional<std::string> code;
  Count count;
};

struct VoucherTables {
  std::vector<VoucherRow> by_kind;                           // in the programme's order
  std::vector<VoucherRow> by_scale;                          // lowest first, then other, then unknown
  std::optional<std::vector<VoucherRow>> by_kind_and_scale;  // the same orders
  std::vector<UnusedCount> not_used;  // in the programme's order, then other words; the last without a code
};

// Euro. What has no amount is counted, never added as 0.
struct VoucherAmount {
  base::Money known;
  std::int64_t with_amount = 0;
  std::int64_t without_amount = 0;
};
struct VoucherAmounts {
  VoucherAmount issued;
  std::array<VoucherAmount, voucher_states.size()> by_state;
};

// All vouchers that hold money on the day, whenever they were issued.
struct PotUse {
  base::Money at_most;
  Held held;
};
struct CeilingUse {
  base::Money at_most;
  std::vector<std::pair<model::PersonId, base::Money>> above;  // by id
};

// People, not vouchers. Eligible are those whom the rules admitted on some day of the pilot.
struct PeopleReached {
  Count eligible;
  Count with_voucher;
  Count without_voucher;
  Count unknown;  // facts are missing to say whether they were eligible
  Count others;   // with a voucher all the same
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
  base::Date day;                  // what is dated later does not count yet
  std::optional<base::Date> from;  // of the day of issue, both included
  std::optional<base::Date> until;
  // A row for everything there could be, whatever the vouchers say: which rows there are tells nothing then.
  bool fixed_rows = false;
};

// Everything, as if all of it may be shown.
[[nodiscard]] VoucherFigures voucher_figures(const FigureRequest& request);

}  // namespace traject::evaluation
