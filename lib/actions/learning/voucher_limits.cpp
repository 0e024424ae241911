#include "actions/learning/voucher_limits.hpp"

#include "actions/learning/find_voucher.hpp"
#include "actions/learning/voucher_refusal.hpp"
#include "base/arithmetic.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/settings.hpp"

namespace traject::actions {
namespace {

using base::Money;
using evaluation::Limit;
using model::Voucher;

// All vouchers of the pot could be counted, which is hidden where it is a small count.
void refuse_without_ids(VoucherOutcome& outcome, const std::string& code) {
  outcome.refusals.push_back({code, {"voucher.refused." + code + "_hidden", {}}});
}

}  // namespace

Limits::Limits(const model::Records& records, const model::ProgrammeId& programme)
    : rules_(*pilot_named(records, programme).vouchers),
      vouchers_(vouchers_of(records, programme)),
      hides_counts_(records.settings.privacy.value_or(model::Privacy{}).smallest_count.value_or(1) > 1) {}

std::vector<Limits::Named> Limits::limits_of(const Voucher& voucher) const {
  std::vector<Named> limits;
  if (rules_.pot) limits.push_back({"above_pot", "pot_unknown", {*rules_.pot}});
  if (rules_.ceiling_per_person)
    limits.push_back({"above_ceiling", "ceiling_unknown", {*rules_.ceiling_per_person, voucher.person}});
  return limits;
}

void Limits::check_change(VoucherOutcome& outcome, const Voucher& changed) const {
  if (!changed.amount) return;
  evaluation::Vouchers after = vouchers_;
  after.insert_or_assign(outcome.id, changed);
  for (const Named& named : limits_of(changed)) {
    if (evaluation::exceeds(named.limit, vouchers_, after, rules_))
      refuse(outcome, named.above, {{"amount", *changed.amount}, {"limit", named.limit.at_most}});
  }
}

void Limits::check_new(VoucherOutcome& outcome) const {
  const Voucher& voucher = outcome.voucher;
  const auto limits = limits_of(voucher);
  if (limits.empty()) return;
  if (!voucher.amount) return refuse(outcome, "amount_unknown", {});
  const std::size_t before = outcome.refusals.size();
  check_change(outcome, voucher);
  if (outcome.refusals.size() > before) return;
  for (const Named& named : limits) {
    auto ids = evaluation::without_amount_beside(voucher, named.limit, vouchers_, rules_);
    if (ids.empty()) continue;
    if (hides_counts_ && !named.limit.person) {
      refuse_without_ids(outcome, named.unknown);
    } else {
      refuse(outcome, named.unknown, {{"vouchers", std::move(ids)}});
    }
  }
}

VoucherLeft Limits::left(const VoucherOutcome& outcome, base::Date date) const {
  evaluation::Vouchers now = vouchers_;
  if (now.contains(outcome.id) || outcome.result != VoucherResult::refused)
    now.insert_or_assign(outcome.id, outcome.voucher);
  const auto left_of = [&](const Limit& limit) -> std::optional<Money> {
    const auto held = evaluation::held_on(date, limit, now, rules_);
    if (held.without_amount > 0) return {};
    return limit.at_most - held.known;
  };
  VoucherLeft left;
  // From one day to the next the pot tells how many vouchers there are, which is hidden where it is a small count.
  if (rules_.pot && !hides_counts_) left.pot = left_of({*rules_.pot});
  if (rules_.ceiling_per_person) left.person = left_of({*rules_.ceiling_per_person, outcome.voucher.person});
  return left;
}

}  // namespace traject::actions
