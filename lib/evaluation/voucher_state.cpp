#include "evaluation/voucher_state.hpp"

#include <algorithm>

namespace traject::evaluation {
namespace {

std::optional<base::Date> earlier(std::optional<base::Date> day, std::optional<base::Date> other) {
  if (!day || !other) return day ? day : other;
  return std::min(*day, *other);
}

std::optional<base::Date> end_of(const model::VoucherRules& rules) {
  return rules.period ? std::optional(rules.period->until) : std::nullopt;
}

bool is_by(const std::optional<base::Date>& date, base::Date day) { return date && *date <= day; }

}  // namespace

std::optional<base::Date> validity_of(const model::VoucherKind& kind, const model::VoucherRules& rules,
                                      base::Date issued_on) {
  if (!kind.valid_months) return end_of(rules);
  return earlier(base::add_months(issued_on, *kind.valid_months), end_of(rules));
}

std::optional<base::Date> last_day(const model::Voucher& voucher, const model::VoucherRules& rules) {
  return earlier(voucher.valid_until, end_of(rules));
}

std::optional<VoucherState> state_on(base::Date day, const model::Voucher& voucher,
                                     const model::VoucherRules& rules) {
  if (voucher.issued_on > day) return {};
  if (is_by(voucher.refunded_on, day)) return VoucherState::refunded;
  if (is_by(voucher.redeemed_on, day)) return VoucherState::redeemed;
  const auto last = last_day(voucher, rules);
  return last && *last < day ? VoucherState::expired : VoucherState::open;
}

}  // namespace traject::evaluation
