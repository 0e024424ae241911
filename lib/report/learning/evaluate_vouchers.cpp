#include "report/learning/evaluate_vouchers.hpp"

#include "base/arithmetic.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "report/cells.hpp"
#include "report/document_kind.hpp"
#include "report/learning/evaluate_vouchers_json.hpp"
#include "report/learning/evaluate_vouchers_tables.hpp"

namespace traject::report {
namespace {

using actions::VouchersEvaluation;
using evaluation::VoucherFigures;
using render::Document;
using render::Tone;

render::Facts facts_of(const VouchersEvaluation& evaluation, const model::VoucherRules& rules) {
  render::Facts facts;
  facts.rows.emplace_back(word("label", "as-of"), cell(evaluation.as_of));
  if (rules.period) {
    facts.rows.emplace_back(
        word("label", "period"),
        cell(say("vouchers.period", {{"from", rules.period->from}, {"until", rules.period->until}})));
  }
  if (evaluation.from) facts.rows.emplace_back(word("vouchers.label", "issued-from"), cell(*evaluation.from));
  if (evaluation.until)
    facts.rows.emplace_back(word("vouchers.label", "issued-until"), cell(*evaluation.until));
  return facts;
}

base::Message withheld(const VouchersEvaluation& evaluation, const base::Value& smallest) {
  const std::string key = "vouchers.withheld." + std::string(model::word(*evaluation.withheld));
  if (!evaluation.figures_on) return say(key, {{"smallest", smallest}});
  return say(key, {{"smallest", smallest}, {"date", *evaluation.figures_on}});
}

// What is hidden, and why.
std::vector<base::Message> notes_of(const VouchersEvaluation& evaluation) {
  std::vector<base::Message> notes;
  if (evaluation.smallest_count <= 1) return notes;
  const base::Value smallest = std::int64_t{evaluation.smallest_count};
  if (evaluation.withheld) {
    notes.push_back(withheld(evaluation, smallest));
    return notes;
  }
  notes.push_back(say("vouchers.protected", {{"smallest", smallest}}));
  notes.push_back(say("vouchers.as-it-ended", {{"date", *evaluation.day}}));
  if (!evaluation.figures.amounts) notes.push_back(say("vouchers.no-amounts-shown"));
  return notes;
}

void add_pot(Document& document, const VoucherFigures& figures) {
  if (!figures.pot) return;
  const auto& [at_most, held] = *figures.pot;
  if (held.known > at_most) {
    document.blocks.emplace_back(render::Paragraph{
        say("vouchers.pot-over", {{"pot", at_most}, {"held", held.known}, {"over", held.known - at_most}}),
        Tone::bad});
    return;
  }
  document.blocks.emplace_back(render::Paragraph{say(
      held.without_amount == 0 ? "vouchers.pot" : "vouchers.pot-unknown",
      {{"pot", at_most},
       {"held", held.known},
       {"left", at_most - held.known},
       {"count", std::int64_t{held.without_amount}}})});
}

void add_ceiling(Document& document, const VoucherFigures& figures) {
  if (!figures.ceiling) return;
  document.blocks.emplace_back(
      render::Paragraph{say("vouchers.ceiling", {{"ceiling", figures.ceiling->at_most}})});
  std::vector<base::Message> above;
  for (const auto& [person, amount] : figures.ceiling->above)
    above.push_back(say("vouchers.above-ceiling", {{"person", person.str()}, {"amount", amount}}));
  if (!above.empty()) document.blocks.emplace_back(render::Bullets{std::move(above), Tone::bad});
}

void add_tables(Document& document, const VouchersEvaluation& evaluation, const model::VoucherRules& rules) {
  const VoucherFigures& figures = evaluation.figures;
  if (!evaluation.withheld) document.blocks.emplace_back(states_table(figures));
  add_pot(document, figures);
  add_ceiling(document, figures);
  if (figures.tables) {
    add_table(document, say("vouchers.by-kind"), rows_table(figures.tables->by_kind, rules));
    add_table(document, say("vouchers.by-scale"), rows_table(figures.tables->by_scale, rules));
    if (figures.tables->by_kind_and_scale)
      add_table(
          document, say("vouchers.by-kind-and-scale"), rows_table(*figures.tables->by_kind_and_scale, rules));
    add_table(document, say("vouchers.not-used"), reasons_table(figures.tables->not_used, rules));
  }
  if (figures.people) {
    document.blocks.emplace_back(render::Heading{say("vouchers.people")});
    document.blocks.emplace_back(people_facts(*figures.people));
  }
}

constexpr DocumentKind vouchers_kind(
    {"evaluate", "of-vouchers"},
    "A voucher pilot: each voucher that was issued is redeemed, expired, given back or open.",
    vouchers_members);

}  // namespace

SchemaFile evaluate_vouchers_schema() { return vouchers_kind.schema(); }

Document evaluate_vouchers(const VouchersEvaluation& evaluation, const model::Records& records) {
  const model::VoucherRules& rules = *records.programmes.at(evaluation.programme).vouchers;
  Document document;
  document.data = vouchers_kind.json(records.settings, evaluation, rules);
  document.table = vouchers_for_spreadsheets(evaluation.figures);

  document.blocks.emplace_back(render::Title{say("vouchers.title", {{"programme", evaluation.title}})});
  document.blocks.emplace_back(facts_of(evaluation, rules));
  auto notes = notes_of(evaluation);
  if (!notes.empty()) document.blocks.emplace_back(render::Bullets{std::move(notes), Tone::quiet});
  add_tables(document, evaluation, rules);
  add_table(document, say("vouchers.working-group"), members_table(evaluation.working_group, records));
  add_table(document, say("vouchers.professionals"), members_table(evaluation.professionals, records));
  return document;
}

}  // namespace traject::report
