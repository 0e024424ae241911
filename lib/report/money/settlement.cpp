#include "report/money/settlement.hpp"

#include "base/arithmetic.hpp"
#include "report/cells.hpp"
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
  render::Table table{{column("department"), right_column("participants"), right_column("without_vat"),
                       right_column("vat"), right_column("with_vat")},
                      {}};
  if (with_names) table.columns.push_back(column("people", render::Align::left, true));
  for (const SettledShare& share : settlement.shares) {
    std::vector<Cell> row{payer_of(share), cell(share.participants), cell(share.amount), cell(share.vat),
                          cell(share.amount + share.vat)};
    if (with_names) row.push_back(cell(in_one_cell(people_of(share, records))));
    table.rows.push_back(std::move(row));
  }
  return table;
}

// Of one cohort it is the same in every row.
render::Table invoices_table(const Settlement& settlement) {
  render::Table table{{column("invoiced_on"), column("invoice"), column("cohort"),
                       column("cost_line", render::Align::left, true), right_column("without_vat"),
                       right_column("vat"), column("paid_on")},
                      {}};
  for (const SettledInvoice& invoice : settlement.invoices) {
    const model::Spent& spent = invoice.spent;
    table.rows.push_back({cell(spent.invoiced_on), cell(spent.invoice), cell(invoice.cohort),
                          cell(invoice.line), cell(spent.amount), cell(spent.vat), cell(spent.paid_on)});
  }
  if (!settlement.request.cohort) return table;
  constexpr int cohort_column = 2;
  table.columns.erase(table.columns.begin() + cohort_column);
  for (auto& row : table.rows) row.erase(row.begin() + cohort_column);
  return table;
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
