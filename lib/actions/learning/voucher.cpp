#include "actions/learning/voucher.hpp"

#include "actions/learning/find_voucher.hpp"
#include "actions/learning/voucher_limits.hpp"
#include "actions/learning/voucher_refusal.hpp"
#include "base/failure.hpp"
#include "evaluation/voucher_state.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"

namespace traject::actions {
namespace {

using base::Date;
using model::Voucher;

// The voucher as it stands, to be changed.
VoucherOutcome standing(const model::Records& records, const VoucherRequest& request) {
  static_cast<void>(pilot_named(records, request.programme));
  return {.programme = request.programme,
          .id = request.voucher,
          .voucher = voucher_named(records, request.programme, request.voucher)};
}

// Written, unless there is something against it. A refused voucher is shown as it stands.
VoucherOutcome done(const model::Records& records, VoucherOutcome outcome, Voucher changed,
                    VoucherResult result, Date date) {
  const Limits limits(records, outcome.programme);
  if (outcome.refusals.empty()) limits.check_change(outcome, changed);
  if (!outcome.refusals.empty()) {
    outcome.result = VoucherResult::refused;
  } else if (changed == outcome.voucher) {
    outcome.result = VoucherResult::unchanged;
  } else {
    outcome.result = result;
    outcome.voucher = std::move(changed);
    outcome.changes = {{model::file_of<model::Voucher>(outcome.programme, outcome.id), outcome.voucher}};
  }
  outcome.left = limits.left(outcome, date);
  return outcome;
}

void refuse_before_issue(VoucherOutcome& outcome, Date date) {
  if (date < outcome.voucher.issued_on)
    refuse(outcome, "before_issue", {{"date", outcome.voucher.issued_on}});
}

void refuse_after_last_day(VoucherOutcome& outcome, const model::VoucherRules& rules, Date date) {
  const auto last = evaluation::last_day(outcome.voucher, rules);
  if (last && *last < date) refuse(outcome, "expired", {{"date", *last}});
}

const model::VoucherRules& rules_of(const model::Records& records, const model::ProgrammeId& programme) {
  return *pilot_named(records, programme).vouchers;
}

}  // namespace

VoucherOutcome redeem_voucher(const model::Records& records, const VoucherRequest& request) {
  VoucherOutcome outcome = standing(records, request);
  const Voucher& voucher = outcome.voucher;
  if (voucher.refunded_on) refuse(outcome, "refunded", {{"date", *voucher.refunded_on}});
  if (voucher.redeemed_on) refuse(outcome, "already_redeemed", {{"date", *voucher.redeemed_on}});
  refuse_before_issue(outcome, request.date);
  if (!voucher.redeemed_on)
    refuse_after_last_day(outcome, rules_of(records, request.programme), request.date);
  Voucher changed = voucher;
  changed.redeemed_on = request.date;
  changed.not_used_because.reset();
  if (request.amount) changed.amount = request.amount;
  return done(records, std::move(outcome), std::move(changed), VoucherResult::redeemed, request.date);
}

VoucherOutcome refund_voucher(const model::Records& records, const VoucherRequest& request) {
  VoucherOutcome outcome = standing(records, request);
  const model::VoucherRules& rules = rules_of(records, request.programme);
  if (request.because) check_reason(rules, *request.because);
  const Voucher& voucher = outcome.voucher;
  if (voucher.refunded_on) refuse(outcome, "refunded", {{"date", *voucher.refunded_on}});
  refuse_before_issue(outcome, request.date);
  if (!voucher.redeemed_on) {
    refuse_after_last_day(outcome, rules, request.date);
  } else if (request.date < *voucher.redeemed_on) {
    refuse(outcome, "before_redeemed", {{"date", *voucher.redeemed_on}});
  }
  Voucher changed = voucher;
  changed.refunded_on = request.date;
  if (request.because) changed.not_used_because = request.because;
  return done(records, std::move(outcome), std::move(changed), VoucherResult::refunded, request.date);
}

VoucherOutcome note_unused_voucher(const model::Records& records, const VoucherRequest& request) {
  VoucherOutcome outcome = standing(records, request);
  const std::string because = request.because.value_or("");
  check_reason(rules_of(records, request.programme), because);
  const Voucher& voucher = outcome.voucher;
  if (voucher.redeemed_on && !voucher.refunded_on)
    refuse(outcome, "was_used", {{"date", *voucher.redeemed_on}});
  Voucher changed = voucher;
  changed.not_used_because = because;
  return done(records, std::move(outcome), std::move(changed), VoucherResult::noted, request.date);
}

}  // namespace traject::actions
