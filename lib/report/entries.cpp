#include "report/entries.hpp"

#include "render/json.hpp"
#include "report/parts.hpp"

namespace traject::report {
namespace {

using eligibility::Entry;
using render::Align;

Json reason_json(const Entry& entry) {
  return {{"person", entry.person.str()}, {"code", entry.code}, {"because", render::to_json(entry.because)}};
}

Json entry_json(const Entry& entry) {
  Json json = {{"position", entry.position ? Json(*entry.position) : Json(nullptr)},
               {"person", entry.person.str()},
               {"registered_at", base::to_string(entry.registered_at)},
               {"status", model::word(entry.status)},
               {"code", entry.code},
               {"because", render::to_json(entry.because)},
               {"missing", eligibility::missing_facts(entry.verdict)}};
  const auto changes_on = entry.verdict.changes_on();
  json["changes_on"] = changes_on ? Json(base::to_string(*changes_on)) : Json(nullptr);
  json["cohort"] = entry.cohort ? Json(entry.cohort->str()) : Json(nullptr);
  return json;
}

}  // namespace

render::Table entries_table(std::span<const Entry> entries, const model::Records& records) {
  render::Table table;
  const bool names = has_names(records);
  table.columns = {column("position", Align::right), column("registered_at"), column("person")};
  if (names) table.columns.push_back(column("name"));
  table.columns.push_back(column("status"));
  table.columns.push_back(column("because", Align::left, true));
  for (const Entry& entry : entries) {
    std::vector<Cell> row = {entry.position ? cell(*entry.position) : Cell{},
                             base::Value(entry.registered_at), cell(entry.person.str())};
    if (names) row.push_back(name_of(records, entry.person));
    row.emplace_back(base::Value(word("status", model::word(entry.status))));
    row.push_back(cell(entry.because));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Json entries_json(std::span<const Entry> entries) {
  Json list = Json::array();
  for (const Entry& entry : entries) list.push_back(entry_json(entry));
  return list;
}

render::Table waiting_table(std::span<const Entry> entries, const model::Records& records) {
  render::Table table;
  const bool names = has_names(records);
  table.columns = {column("number", Align::right), column("person")};
  if (names) table.columns.push_back(column("name"));
  table.columns.push_back(column("registered_at"));
  int number = 0;
  for (const Entry& entry : entries) {
    std::vector<Cell> row = {cell(++number), cell(entry.person.str())};
    if (names) row.push_back(name_of(records, entry.person));
    row.emplace_back(base::Value(entry.registered_at));
    table.rows.push_back(std::move(row));
  }
  return table;
}

render::Table reasons_table(std::span<const Entry> entries, const model::Records& records) {
  render::Table table;
  const bool names = has_names(records);
  table.columns = {column("person")};
  if (names) table.columns.push_back(column("name"));
  table.columns.push_back(column("status"));
  table.columns.push_back(column("because", Align::left, true));
  for (const Entry& entry : entries) {
    std::vector<Cell> row = {cell(entry.person.str())};
    if (names) row.push_back(name_of(records, entry.person));
    row.emplace_back(base::Value(word("status", model::word(entry.status))));
    row.push_back(cell(entry.because));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Json reasons_json(std::span<const Entry> entries) {
  Json list = Json::array();
  for (const Entry& entry : entries) list.push_back(reason_json(entry));
  return list;
}

}  // namespace traject::report
