#include "report/learning/voucher.hpp"

#include "report/cells.hpp"
#include "report/enrolment/verdict.hpp"
#include "report/learning/voucher_names.hpp"

namespace traject::report {
namespace {

using actions::VoucherOutcome;
using actions::VoucherResult;
using render::Document;
using render::Tone;

template <class T>
Json value(const std::optional<T>& optional) {
  return optional ? render::to_json(base::Value(*optional)) : Json(nullptr);
}

template <class T>
void add_fact(render::Facts& facts, const char* label, const std::optional<T>& optional) {
  if (optional) facts.rows.emplace_back(word("voucher.label", label), base::Value(*optional));
}

void add_json(Json& data, const VoucherOutcome& outcome) {
  const model::Voucher& voucher = outcome.voucher;
  data["programme"] = outcome.programme.str();
  data["voucher"] = outcome.id;
  data["person"] = voucher.person.str();
  data["kind"] = voucher.kind.str();
  data["issued_on"] = base::to_string(voucher.issued_on);
  data["scale_at_issue"] = voucher.scale_at_issue ? Json(*voucher.scale_at_issue) : Json(nullptr);
  data["valid_until"] = value(voucher.valid_until);
  data["redeemed_on"] = value(voucher.redeemed_on);
  data["refunded_on"] = value(voucher.refunded_on);
  data["amount"] = value(voucher.amount);
  data["not_used_because"] = voucher.not_used_because ? Json(*voucher.not_used_because) : Json(nullptr);
  data["pot_left"] = value(outcome.left.pot);  // null where it would tell how many there are
  data["person_left"] = value(outcome.left.person);
  data["refusals"] = Json::array();
  for (const auto& refusal : outcome.refusals)
    data["refusals"].push_back({{"code", refusal.code}, {"message", render::to_json(refusal.message)}});
}

// Only who asks for a voucher is judged.
void add_verdict_json(Json& data, const VoucherOutcome& outcome) {
  Json judged = {{"verdict", nullptr}, {"rules", Json::array()}, {"changes_on", nullptr}};
  if (outcome.explanation) add_verdict(judged, *outcome.explanation);
  for (const char* key : {"verdict", "rules", "changes_on"}) data[key] = judged[key];
}

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

Document voucher(std::string_view action, const VoucherOutcome& outcome, const model::Records& records) {
  Document document;
  document.data = frame("voucher", records.settings);
  document.data["action"] = action;
  document.data["result"] = model::word(outcome.result);
  add_json(document.data, outcome);
  add_verdict_json(document.data, outcome);
  document.data["files"] = files_json(outcome.changes);

  document.blocks.emplace_back(render::Title{say(
      "voucher.title",
      {{"voucher", outcome.id}, {"programme", records.programmes.at(outcome.programme).title}})});
  document.blocks.emplace_back(facts_of(outcome, records));
  add_result(document, action, outcome);
  if (is_judged_no(outcome)) add_rules(document, *outcome.explanation);
  return document;
}

}  // namespace traject::report
