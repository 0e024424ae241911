// The money held by vouchers: promised or spent, and not returned. A voucher holds its amount from the day of issue until it
// is given back or expires unused.
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
  std::optional<base::Date> last;  // nullopt: no end; before `first`: never
};
[[nodiscard]] Span held_span(const model::Voucher& voucher, const model::VoucherRules& rules);

// The limit of a pot or, with a person, that person's ceiling.
struct Limit {
  base::Money at_most;
  std::optional<model::PersonId> person = {};
};

// True if on some day the vouchers would hold more than the limit, and more than before the change. An excess that already
// existed is not held against another change. Vouchers without an amount are ignored.
[[nodiscard]] bool exceeds(const Limit& limit, const Vouchers& before, const Vouchers& after,
                           const model::VoucherRules& rules);

// The vouchers under this limit with an unknown amount that hold money on some day on which this one does, by id.
[[nodiscard]] std::vector<std::string> without_amount_beside(const model::Voucher& voucher,
                                                             const Limit& limit, const Vouchers& vouchers,
                                                             const model::VoucherRules& rules);

// The money that vouchers hold on one day.
struct Held {
  base::Money known;
  int without_amount = 0;  // number of vouchers
};
[[nodiscard]] Held held_on(base::Date day, const Limit& limit, const Vouchers& vouchers,
                           const model::VoucherRules& rules);

}  // namespace traject::evaluation
