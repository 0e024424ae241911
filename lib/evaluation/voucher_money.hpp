// The money that vouchers hold: what is promised or spent and did not come back. A voucher holds its amount from the day
// of issue until it is given back, or until it can no longer be used and was not.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/money.hpp"
#include "model/practice.hpp"

namespace traject::evaluation {

using Vouchers = std::map<std::string, model::Voucher>;  // by id

struct Span {
  base::Date first;
  std::optional<base::Date> last;  // nothing: no end; before `first`: no day at all
};
[[nodiscard]] Span held_span(const model::Voucher& voucher, const model::VoucherRules& rules);

// A pot, or with a person the ceiling of that one.
struct Limit {
  base::Money at_most;
  std::optional<model::PersonId> person = {};
};

// True where on some day more would be held than the limit, and more than before the change. What was wrong already is
// nobody's fault who changes something else. Vouchers without an amount cannot be taken into account here.
[[nodiscard]] bool exceeds(const Limit& limit, const Vouchers& before, const Vouchers& after,
                           const model::VoucherRules& rules);

// The vouchers under the limit whose amount nobody knows and that hold money on a day on which this one does, by id.
[[nodiscard]] std::vector<std::string> without_amount_beside(const model::Voucher& voucher,
                                                             const Limit& limit, const Vouchers& vouchers,
                                                             const model::VoucherRules& rules);

// The money held by vouchers on one day.
struct Held {
  base::Money known;
  int without_amount = 0;  // vouchers
};
[[nodiscard]] Held held_on(base::Date day, const Limit& limit, const Vouchers& vouchers,
                           const model::VoucherRules& rules);

}  // namespace traject::evaluation
