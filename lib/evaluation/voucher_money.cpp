#include "evaluation/voucher_money.hpp"

#include <algorithm>
#include <set>

#include "base/arithmetic.hpp"
#include "evaluation/voucher_state.hpp"

namespace traject::evaluation {
namespace {

using base::Date;
using base::Days;
using base::Money;
using model::Voucher;
using model::VoucherRules;

bool is_under(const Limit& limit, const Voucher& voucher) {
  return !limit.person || *limit.person == voucher.person;
}

bool overlap(const Span& one, const Span& other) {
  const bool empty = (one.last && *one.last < one.first) || (other.last && *other.last < other.first);
  return !empty && (!one.last || *one.last >= other.first) && (!other.last || *other.last >= one.first);
}

bool holds_on(Date day, const Span& span) { return overlap(span, {day, day}); }

// By how much the held money changes, on each day of a change.
using Changes = std::map<Date, Money>;

Changes changes_of(const Limit& limit, const Vouchers& vouchers, const VoucherRules& rules) {
  Changes changes;
  for (const auto& [id, voucher] : vouchers) {
    if (!voucher.amount || !is_under(limit, voucher)) continue;
    const Span span = held_span(voucher, rules);
    if (span.last && *span.last < span.first) continue;
    changes[span.first] += *voucher.amount;
    if (span.last) changes[*span.last + Days(1)] += Money{} - *voucher.amount;
  }
  return changes;
}

Money change_on(Date day, const Changes& changes) {
  const auto found = changes.find(day);
  return found == changes.end() ? Money{} : found->second;
}

}  // namespace

Span held_span(const Voucher& voucher, const VoucherRules& rules) {
  std::optional<Date> last;
  if (!voucher.redeemed_on) last = last_day(voucher, rules);
  if (voucher.refunded_on) {
    const Date before = *voucher.refunded_on - Days(1);
    last = last ? std::min(*last, before) : before;
  }
  return {voucher.issued_on, last};
}

bool exceeds(const Limit& limit, const Vouchers& before, const Vouchers& after, const VoucherRules& rules) {
  const Changes old_changes = changes_of(limit, before, rules);
  const Changes new_changes = changes_of(limit, after, rules);
  std::set<Date> days;
  for (const auto* changes : {&old_changes, &new_changes}) {
    for (const auto& [day, change] : *changes) days.insert(day);
  }
  Money held_before;
  Money held_after;
  for (const Date day : days) {
    held_before += change_on(day, old_changes);
    held_after += change_on(day, new_changes);
    if (held_after > limit.at_most && held_after > held_before) return true;
  }
  return false;
}

std::vector<std::string> without_amount_beside(const Voucher& voucher, const Limit& limit,
                                               const Vouchers& vouchers, const VoucherRules& rules) {
  const Span span = held_span(voucher, rules);
  std::vector<std::string> ids;
  for (const auto& [id, other] : vouchers) {
    if (!other.amount && is_under(limit, other) && overlap(span, held_span(other, rules))) ids.push_back(id);
  }
  return ids;
}

Held held_on(Date day, const Limit& limit, const Vouchers& vouchers, const VoucherRules& rules) {
  Held held;
  for (const auto& [id, voucher] : vouchers) {
    if (!is_under(limit, voucher) || !holds_on(day, held_span(voucher, rules))) continue;
    if (voucher.amount) {
      held.known += *voucher.amount;
    } else {
      ++held.without_amount;
    }
  }
  return held;
}

}  // namespace traject::evaluation
