#include "actions/learning/find_voucher.hpp"
#include "actions/learning/voucher.hpp"
#include "actions/learning/voucher_limits.hpp"
#include "actions/learning/voucher_refusal.hpp"
#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "eligibility/facts_at.hpp"
#include "evaluation/voucher_state.hpp"
#include "model/person.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"

namespace traject::actions {
namespace {

using eligibility::Answer;
using model::Voucher;

bool is_taken(const model::Records& records, const std::string& id) {
  return !pilots_with(records, id).empty();
}

// The first free one, over all pilots, so that an id says enough.
std::string new_id(const model::Records& records, const IssueRequest& request, const model::LocalId& kind) {
  if (request.id) return request.id->str();
  const std::string start = request.person.str() + "-" + kind.str() + "-";
  int number = 1;
  while (is_taken(records, start + std::to_string(number))) ++number;
  std::string id = start + std::to_string(number);
  if (!base::is_id(id)) {
    throw base::Failure(base::FailureKind::wrong_use, {"failure.long-voucher-id", {{"id", id}}},
                        base::Message{"hint.long-voucher-id", {}});
  }
  return id;
}

Voucher new_voucher(const model::Records& records, const IssueRequest& request,
                    const model::VoucherRules& rules) {
  const auto& kind = kind_named(rules, request.kind);
  const auto& person = person_named(records, request.person);
  Voucher voucher;
  voucher.kind = kind.id;
  voucher.person = request.person;
  voucher.issued_on = request.date;
  voucher.scale_at_issue = eligibility::fact_at(person, &model::PersonFacts::scale, request.date);
  voucher.valid_until = evaluation::validity_of(kind, rules, request.date);
  voucher.amount = request.amount ? request.amount : kind.amount;
  return voucher;
}

void check_eligible(VoucherOutcome& outcome) {
  const eligibility::Verdict& verdict = outcome.explanation->verdict;
  if (verdict.answer == Answer::yes) return;
  if (verdict.answer == Answer::no) return refuse(outcome, "not_eligible");
  refuse(outcome, "eligibility_unknown");
}

void check_period(VoucherOutcome& outcome, const model::VoucherRules& rules) {
  if (!rules.period) return;
  const base::Date day = outcome.voucher.issued_on;
  if (day < rules.period->from || day > rules.period->until)
    refuse(outcome, "outside_period", {{"from", rules.period->from}, {"until", rules.period->until}});
}

}  // namespace

VoucherOutcome issue_voucher(const model::Records& records, const IssueRequest& request) {
  const model::VoucherRules& rules = *pilot_named(records, request.programme).vouchers;
  VoucherOutcome outcome;
  outcome.programme = request.programme;
  outcome.voucher = new_voucher(records, request, rules);
  outcome.id = new_id(records, request, outcome.voucher.kind);
  outcome.explanation = explain(records, request.programme, request.person, request.date);
  const Limits limits(records, request.programme);
  const auto& standing = vouchers_of(records, request.programme);
  const auto same = standing.find(outcome.id);
  if (same != standing.end() && same->second == outcome.voucher) {
    outcome.result = VoucherResult::unchanged;
  } else if (same != standing.end()) {
    outcome.voucher = same->second;
    refuse(outcome, "id_taken");
  } else {
    check_eligible(outcome);
    check_period(outcome, rules);
    limits.check_new(outcome);
  }
  if (!outcome.refusals.empty()) outcome.result = VoucherResult::refused;
  outcome.left = limits.left(outcome, request.date);
  if (outcome.result == VoucherResult::issued)
    outcome.changes = {{model::file_of<model::Voucher>(request.programme, outcome.id), outcome.voucher}};
  return outcome;
}

}  // namespace traject::actions
