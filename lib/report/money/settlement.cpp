#include "report/money/settlement.hpp"

#include "base/arithmetic.hpp"
#include "model/cohort_records.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"

namespace traject::report {
namespace {

using actions::SettledInvoice;
using actions::SettledShare;
using actions::Settlement;

void invoice_members(Object& object, const SettledInvoice& invoice) {
  const model::Spent& spent = invoice.spent;
  object.member("cohort", invoice.cohort);
  object.member("line", spent.line);
  object.member("invoice", spent.invoice, "its number");
  object.member("invoiced_on", spent.invoiced_on);
  object.member("paid_on", spent.paid_on);
  object.member("amount", spent.amount);
  object.member("vat", spent.vat);
}

void share_members(Object& object, const SettledShare& share, bool with_names) {
  object.member("department", share.department, "null if none is on file, and where the organisation pays");
  object.member("participants", share.participants);
  object.member("amount", share.amount);
  object.member("vat", share.vat);
  object.member("people", only_if(with_names, share.people), "null without --with names");
}

std::optional<AnyId> subject_of(const actions::SettlementRequest& request) {
  if (request.cohort) return AnyId{request.cohort->str()};
  if (request.programme) return AnyId{request.programme->str()};
  return {};
}

void settled_members(Object& object, const Settlement& settlement, bool with_names) {
  object.member("invoiced", settlement.invoiced, "without VAT");
  object.member("vat", settlement.vat, "of the invoices that say it");
  object.member("without_vat", settlement.without_vat, "invoices that do not say their VAT");
  object.member(
      "charges", settlement.shares,
      [&](Object& each, const SettledShare& share) { share_members(each, share, with_names); },
      "by department; they add up to both amounts");
  object.member("invoices", settlement.invoices, invoice_members, "by day");
}

void settlement_members(Object& object, const Settlement& settlement, const bool& with_names) {
  object.member("subject", subject_of(settlement.request),
                "the cohort or programme; null for all programmes of a year");
  object.member("year", settlement.request.year, "null for a cohort, of which all years count");
  object.member("as_of", settlement.request.as_of, "what is dated later does not count yet");
  object.group("settlement", [&](Object& inner) { settled_members(inner, settlement, with_names); });
}

constexpr DocumentKind settlement_kind(
    {"budget", "settle"}, "What was invoiced, divided over those who pay: --settle.", settlement_members);

Cell payer_of(const SettledShare& share) {
  if (share.organisation_pays) return say("settlement.organisation");
  if (!share.department) return say("settlement.no-department");
  return cell(*share.department);
}

std::vector<std::string> people_of(const SettledShare& share, const model::Records& records) {
  std::vector<std::string> people;
  for (const auto& person : share.people) people.push_back(name_or_id(records, person));
  return people;
}

std::string in_one_cell(const std::vector<std::string>& people) {
  std::string text;
  for (const auto& person : people) text += (text.empty() ? "" : ", ") + person;
  return text;
}

render::Table shares_table(const Settlement& settlement, const model::Records& records, bool with_names) {
  const auto people = [&](const SettledShare& share) { return in_one_cell(people_of(share, records)); };
  return table_of<SettledShare>(
      settlement.shares,
      {{column("department"), payer_of},
       {right_column("participants"), &SettledShare::participants},
       {right_column("without_vat"), &SettledShare::amount},
       {right_column("vat"), &SettledShare::vat},
       {right_column("with_vat"), [](auto& share) { return share.amount + share.vat; }},
       {wrapping_column("people"), people, OnlyIf{with_names}}});
}

render::Table invoices_table(const Settlement& settlement) {
  const bool of_one_cohort = settlement.request.cohort.has_value();
  return table_of<SettledInvoice>(
      settlement.invoices,
      {{column("invoiced_on"), [](auto& invoice) { return invoice.spent.invoiced_on; }},
       {column("invoice"), [](auto& invoice) { return invoice.spent.invoice; }},
       {column("cohort"), &SettledInvoice::cohort, OnlyIf{!of_one_cohort}},
       {wrapping_column("cost_line"), &SettledInvoice::line},
       {right_column("without_vat"), [](auto& invoice) { return invoice.spent.amount; }},
       {right_column("vat"), [](auto& invoice) { return invoice.spent.vat; }},
       {column("paid_on"), [](auto& invoice) { return invoice.spent.paid_on; }}});
}

base::Message title_of_settlement(const Settlement& settlement) {
  const auto& request = settlement.request;
  if (request.cohort)
    return say(
        "settlement.title-of-cohort", {{"programme", settlement.title}, {"cohort", request.cohort->str()}});
  const std::int64_t year = request.year.value_or(0);
  if (request.programme)
    return say(
        "settlement.title-of-programme", {{"programme", settlement.title}, {"year", std::to_string(year)}});
  return say("settlement.title-of-year", {{"year", std::to_string(year)}});
}

}  // namespace

SchemaFile settlement_schema() { return settlement_kind.schema(); }

render::Document settlement(const Settlement& settlement, const model::Records& records, bool with_names) {
  render::Document document;
  document.data = settlement_kind.json(records.settings, settlement, with_names);
  document.table = shares_table(settlement, records, with_names);
  document.blocks.emplace_back(render::Title{title_of_settlement(settlement)});
  document.blocks.emplace_back(render::Paragraph{say("budget.basis")});
  if (settlement.invoices.empty()) {
    document.blocks.emplace_back(
        render::Paragraph{say("settlement.nothing", {{"date", settlement.request.as_of}})});
    return document;
  }
  document.blocks.emplace_back(render::Paragraph{say(
      "settlement.invoiced", {{"amount", settlement.invoiced},
                              {"vat", settlement.vat},
                              {"together", settlement.invoiced + settlement.vat},
                              {"date", settlement.request.as_of}})});
  document.blocks.emplace_back(shares_table(settlement, records, with_names));
  add_table(document, say("settlement.invoices"), invoices_table(settlement));
  if (settlement.without_vat > 0)
    document.blocks.emplace_back(render::Bullets{
        {say("settlement.without-vat", {{"count", std::int64_t{settlement.without_vat}}})},
        render::Tone::warning});
  return document;
}

}  // namespace traject::report
