#include "report/money/settlement.hpp"

#include "base/arithmetic.hpp"
#include "report/cells.hpp"

namespace traject::report {
namespace {

using actions::SettledInvoice;
using actions::SettledShare;
using actions::Settlement;

Json invoice_json(const SettledInvoice& invoice) {
  const model::Spent& spent = invoice.spent;
  return {{"cohort", invoice.cohort.str()},    {"line", spent.line.str()},
          {"invoice", json_of(spent.invoice)}, {"invoiced_on", json_of(spent.invoiced_on)},
          {"paid_on", json_of(spent.paid_on)}, {"amount", json_of(spent.amount)},
          {"vat", json_of(spent.vat)}};
}

Json data_of_settlement(const Settlement& settlement, const model::Records& records, bool with_names) {
  const auto& request = settlement.request;
  Json data = frame("budget", records.settings);
  data["subject"] = request.cohort      ? Json(request.cohort->str())
                    : request.programme ? Json(request.programme->str())
                                        : Json(nullptr);
  data["year"] = request.year ? Json(*request.year) : Json(nullptr);
  data["as_of"] = json_of(request.as_of);
  const Json shares = list_of(settlement.shares, [with_names](const SettledShare& share) {
    return Json{{"department", json_of(share.department)},
                {"participants", share.participants},
                {"amount", json_of(share.amount)},
                {"vat", json_of(share.vat)},
                {"people", with_names ? ids(share.people) : Json(nullptr)}};
  });
  data["settlement"] = {
      {"invoiced", json_of(settlement.invoiced)},
      {"vat", json_of(settlement.vat)},
      {"without_vat", settlement.without_vat},
      {"charges", shares},
      {"invoices", list_of(settlement.invoices, invoice_json)}};
  return data;
}

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

render::Document settlement(const Settlement& settlement, const model::Records& records, bool with_names) {
  render::Document document;
  document.data = data_of_settlement(settlement, records, with_names);
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
