#include "report/learning/voucher.hpp"

#include "model/practice.hpp"
#include "model/programme.hpp"
#include "report/cells.hpp"
#include "report/document_kind.hpp"
#include "report/enrolment/verdict.hpp"
#include "report/learning/voucher_names.hpp"
#include "report/members.hpp"

namespace traject::report {
namespace {

using actions::VoucherOutcome;
using actions::VoucherResult;
using render::Document;
using render::Tone;

template <class T>
void add_fact(render::Facts& facts, const char* label, const std::optional<T>& optional) {
  if (optional) facts.rows.emplace_back(word("voucher.label", label), base::Value(*optional));
}

// Only people who ask for a voucher are judged.
eligibility::Verdict verdict_of(const VoucherOutcome& outcome) {
  return outcome.explanation ? outcome.explanation->verdict : eligibility::Verdict{};
}

std::optional<eligibility::Answer> answer_of(const VoucherOutcome& outcome) {
  if (!outcome.explanation) return {};
  return outcome.explanation->verdict.answer;
}

void refusal_members(Object& object, const base::Note& refusal) {
  object.word("code", refusal.code,
              {"not_eligible", "eligibility_unknown", "outside_period", "id_taken", "amount_unknown",
               "above_pot", "pot_unknown", "above_ceiling", "ceiling_unknown", "already_redeemed", "refunded",
               "expired", "before_issue", "before_redeemed", "was_used"});
  object.member("message", refusal.message);
}

void own_members(Object& object, const model::Voucher& voucher) {
  object.member("person", voucher.person, "whose voucher it is");
  object.member("kind", voucher.kind, "a code of the programme");
  object.member("issued_on", voucher.issued_on);
  object.member(
      "scale_at_issue", voucher.scale_at_issue, at_least(1, "salary scale; null if it was not on file"));
  object.member("valid_until", voucher.valid_until, "the last day; null if the voucher has none of its own");
  object.member("redeemed_on", voucher.redeemed_on, "null if it was not");
  object.member("refunded_on", voucher.refunded_on, "null if it was not given back");
  object.member("amount", voucher.amount, "in euros; null if it is not known");
  object.member("not_used_because", voucher.not_used_because, "a code of the programme; null if nobody said");
}

void voucher_members(Object& object, const std::string_view& action, const VoucherOutcome& outcome) {
  object.word("action", action, {"issue", "redeem", "refund", "unused"}, "what was asked");
  object.member("result", outcome.result,
                "noted: why it was not used is on file now; unchanged: it was on file already");
  object.member("programme", outcome.programme);
  object.member("voucher", AnyId{outcome.id}, "its id; if issuing is refused, the id it would have had");
  own_members(object, outcome.voucher);
  object.member("pot_left", outcome.left.pot,
                "euro left of the pilot's budget on that day; null without a budget, if vouchers "
                "without an amount leave it open, or if privacy.smallest_count is above 1");
  object.member("person_left", outcome.left.person,
                "euro left for this person under the ceiling on that day; null for the same reasons");
  object.member(
      "refusals", outcome.refusals, refusal_members, "everything that prevents it; empty unless refused");
  object.member("verdict", answer_of(outcome), "of the rules on that day; null unless issue was asked");
  object.member("rules", verdict_of(outcome).rules, rule_members,
                "in the order of the programme; empty unless issue was asked");
  object.member(
      "changes_on", verdict_of(outcome).changes_on(), "the next day on which the verdict changes by itself");
  files_member(object, outcome.changes);
}

constexpr DocumentKind voucher_kind("voucher", "One voucher, and what was done with it.", voucher_members);

render::Facts facts_of(const VoucherOutcome& outcome, const model::Records& records) {
  const model::Voucher& voucher = outcome.voucher;
  const model::VoucherRules& rules = *records.programmes.at(outcome.programme).vouchers;
  render::Facts facts;
  facts.rows.emplace_back(word("column", "person"), cell(voucher.person.str()));
  if (records.names.contains(voucher.person))
    facts.rows.emplace_back(word("column", "name"), name_of(records, voucher.person));
  facts.rows.emplace_back(word("column", "kind"), cell(kind_title(rules, voucher.kind)));
  facts.rows.emplace_back(word("voucher.label", "issued"), cell(voucher.issued_on));
  add_fact(facts, "valid-until", voucher.valid_until);
  if (voucher.scale_at_issue)
    facts.rows.emplace_back(word("voucher.label", "scale"), cell(*voucher.scale_at_issue));
  facts.rows.emplace_back(
      word("column", "amount"),
      voucher.amount ? Cell(base::Value(*voucher.amount)) : cell(say("voucher.amount-unknown")));
  add_fact(facts, "redeemed", voucher.redeemed_on);
  add_fact(facts, "refunded", voucher.refunded_on);
  if (voucher.not_used_because) {
    facts.rows.emplace_back(
        word("voucher.label", "not-used"), cell(reason_title(rules, *voucher.not_used_because)));
  }
  add_fact(facts, "pot-left", outcome.left.pot);
  add_fact(facts, "person-left", outcome.left.person);
  return facts;
}

Tone tone_of(VoucherResult result) {
  if (result == VoucherResult::refused) return Tone::bad;
  return result == VoucherResult::unchanged ? Tone::plain : Tone::good;
}

void add_result(Document& document, std::string_view action, const VoucherOutcome& outcome) {
  std::string key = "voucher." + std::string(model::word(outcome.result));
  if (outcome.result == VoucherResult::refused) key += "." + std::string(action);
  document.blocks.emplace_back(
      render::Paragraph{say(key, {{"voucher", outcome.id}}), tone_of(outcome.result)});
  std::vector<base::Message> reasons;
  for (const auto& refusal : outcome.refusals) reasons.push_back(refusal.message);
  if (!reasons.empty()) document.blocks.emplace_back(render::Bullets{std::move(reasons), Tone::bad});
}

bool is_judged_no(const VoucherOutcome& outcome) {
  return outcome.result == VoucherResult::refused && outcome.explanation &&
         outcome.explanation->verdict.answer != eligibility::Answer::yes;
}

}  // namespace

SchemaFile voucher_schema() { return voucher_kind.schema(); }

Document voucher(std::string_view action, const VoucherOutcome& outcome, const model::Records& records) {
  Document document;
  document.data = voucher_kind.json(records.settings, action, outcome);

  document.blocks.emplace_back(render::Title{say(
      "voucher.title",
      {{"voucher", outcome.id}, {"programme", records.programmes.at(outcome.programme).title}})});
  document.blocks.emplace_back(facts_of(outcome, records));
  add_result(document, action, outcome);
  if (is_judged_no(outcome)) add_rules(document, *outcome.explanation);
  return document;
}

}  // namespace traject::report
