#include "report/learning/evaluate_vouchers_json.hpp"

#include <array>

#include "base/arithmetic.hpp"
#include "model/calendar_records.hpp"
#include "model/practice.hpp"
#include "report/learning/voucher_names.hpp"

namespace traject::report {
namespace {

using actions::VouchersEvaluation;
using evaluation::Count;
using evaluation::Scale;
using evaluation::voucher_states;
using evaluation::VoucherFigures;
using evaluation::VoucherRow;
using evaluation::VoucherTables;
using Rows = std::vector<VoucherRow>;
using Rules = model::VoucherRules;

constexpr const char* hidden_doc = "null if it may not be shown";

void counts_members(Object& object, const evaluation::VoucherCounts& counts) {
  object.member("issued", counts.issued, hidden_doc);
  for (const auto state : voucher_states) object.member(model::word(state), counts.of(state), hidden_doc);
}

Json scale_json(const std::optional<Scale>& scale) {
  if (!scale) return nullptr;
  if (scale->known == Scale::Known::yes) return scale->number;
  return scale->known == Scale::Known::other ? "other" : "unknown";
}

Json scale_schema() {
  constexpr std::array<std::string_view, 2> others = {"other", "unknown"};
  return {{"anyOf", Json::list({{{"type", "integer"}, {"minimum", 1}}, words_schema(others)})}};
}

void kind_members(Object& object, const VoucherRow& row, const Rules& rules) {
  object.member("kind", [&] { return *row.kind; });
  object.member("title", [&] { return kind_title(rules, *row.kind); });
}

void scale_member(Object& object, const VoucherRow& row) {
  object.made("scale", scale_json(row.scale), scale_schema(),
              "salary scale at issue; other: outside the scales of the programme");
}

std::vector<std::pair<std::string, Count>> not_used(const VoucherTables& tables) {
  std::vector<std::pair<std::string, Count>> reasons;
  for (const auto& reason : tables.not_used)
    reasons.emplace_back(reason.code.value_or("not_told"), reason.count);
  return reasons;
}

void add_tables(Object& object, const std::optional<VoucherTables>& shown, const Rules& rules) {
  const bool is_shown = shown.has_value();
  const VoucherTables tables = shown.value_or(VoucherTables{});
  object.member(
      "by_kind", only_if(is_shown, tables.by_kind),
      [&](Object& each, const VoucherRow& row) {
        kind_members(each, row, rules);
        counts_members(each, row.counts);
      },
      "in the order of the programme; null if withheld");
  object.member(
      "by_scale", only_if(is_shown, tables.by_scale),
      [](Object& each, const VoucherRow& row) {
        scale_member(each, row);
        counts_members(each, row.counts);
      },
      "lowest first; null if withheld");
  object.member(
      "by_kind_and_scale", tables.by_kind_and_scale,
      [&](Object& each, const VoucherRow& row) {
        kind_members(each, row, rules);
        scale_member(each, row);
        counts_members(each, row.counts);
      },
      "by kind, then by scale; null if withheld, or if small counts are hidden");
  object.member("not_used_because", only_if(is_shown, not_used(tables)),
                "expired and given back, by the reason on file; not_told if there is none; null if withheld");
}

// An unknown amount is not 0.
void sum_members(Object& object, const evaluation::VoucherAmount& sum) {
  const bool is_unknown = sum.with_amount == 0 && sum.without_amount > 0;
  object.member("amount", only_if(!is_unknown, sum.known),
                "the sum of those that have one; null if there are vouchers but none has one");
  object.member("with_amount", sum.with_amount);
  object.member("without_amount", sum.without_amount, "vouchers with an unknown amount");
}

void amounts_members(Object& object, const evaluation::VoucherAmounts& amounts) {
  object.member("issued", amounts.issued, sum_members);
  for (const auto state : voucher_states)
    object.member(model::word(state), amounts.by_state[static_cast<std::size_t>(state)], sum_members);
}

// If some vouchers have no amount, nobody knows what is left.
void pot_use_members(Object& object, const evaluation::PotUse& pot) {
  const auto& [at_most, held] = pot;
  const base::Money left = at_most - held.known;
  object.member("amount", at_most);
  object.member("held", held.known, "of all vouchers that are redeemed or open, whenever they were issued");
  object.member("without_amount", held.without_amount, "how many of them have no amount");
  object.member("left", only_if(held.without_amount == 0, left), "null if some have no amount");
  object.member("left_at_most", left);
}

void people_members(Object& object, const evaluation::PeopleReached& people) {
  object.member("eligible", people.eligible, "people whom the rules admitted on some day of the pilot");
  object.member("with_voucher", people.with_voucher, "eligible, and issued one");
  object.member("without_voucher", people.without_voucher);
  object.member(
      "unknown", people.unknown, "people for whom facts are missing to tell whether they were eligible");
  object.member("others_with_voucher", people.others, "issued one without being known to be eligible");
}

void add_money(Object& object, const VouchersEvaluation& evaluation) {
  const VoucherFigures& figures = evaluation.figures;
  object.member("amounts", figures.amounts, amounts_members,
                "in euros; null if withheld, or if they would reveal a hidden count");
  object.member("pot", figures.pot, pot_use_members,
                "the pilot's budget; null without one, or if amounts are not shown");
  object.member(
      "ceiling_per_person", figures.ceiling,
      [&](Object& ceiling, const evaluation::CeilingUse& use) {
        ceiling.member("amount", use.at_most);
        ceiling.member(
            "above", only_if(evaluation.smallest_count == 1, use.above),
            [](Object& one, const auto& above) {
              one.member("person", above.first);
              one.member("amount", above.second);
            },
            "people with more; null if small counts are hidden");
      },
      "null without one");
}

void member_members(Object& object, const actions::Member& member) {
  object.member("person", member.taking.person);
  object.member("from", member.taking.from, "first day");
  object.member("until", member.taking.until, "last day");
  object.member("contract", member.contract, "on the first day; null if it is not on file");
}

void pilot_members(Object& object, const model::Period& period) {
  object.member("from", period.from);
  object.member("until", period.until);
}

}  // namespace

void vouchers_members(Object& object, const VouchersEvaluation& evaluation, const Rules& rules) {
  const VoucherFigures& figures = evaluation.figures;
  object.fixed("kind", "vouchers");
  object.member("subject", evaluation.programme, "the programme");
  object.member("as_of", evaluation.as_of, "what is dated later does not count yet");
  object.member(
      "figures_of", evaluation.day,
      "the day of the figures: the as-of day, or the first one after a pilot whose small counts are "
      "hidden; null if withheld");
  object.member("from", evaluation.from, "by day of issue, inclusive; null if not asked for");
  object.member("until", evaluation.until, "by day of issue, inclusive; null if not asked for");
  object.member("period", rules.period, pilot_members, "of the pilot");
  object.member(
      "smallest_count", evaluation.smallest_count,
      at_least(
          1, "counts from 1 up to below this are hidden, and those from which they could be calculated"));
  object.member("withheld", evaluation.withheld,
                "why there are no figures: small counts are hidden, and the pilot is not over yet, or has no "
                "period");
  counts_members(object, figures.total);
  add_tables(object, figures.tables, rules);
  add_money(object, evaluation);
  object.member("people", figures.people, people_members, "people, not vouchers; null if withheld");
  object.member("working_group", evaluation.working_group, member_members, "in the order of the programme");
  object.member("professionals", evaluation.professionals, member_members,
                "career professionals, in the order of the programme");
}

}  // namespace traject::report
