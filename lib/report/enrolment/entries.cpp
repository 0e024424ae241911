#include "report/enrolment/entries.hpp"

#include "render/json.hpp"
#include "report/cells.hpp"
#include "report/enrolment/place_in_line.hpp"

namespace traject::report {
namespace {

using eligibility::Entry;
using render::Align;

Cell status_cell(const Entry& entry) { return base::Value(word("status", model::word(entry.status))); }

Cell moment_cell(const std::optional<base::Moment>& moment) {
  return moment ? Cell(base::Value(*moment)) : Cell{};
}

// What would decide an unknown verdict; a settled matter needs nothing more.
Json missing_json(const Entry& entry) {
  const bool unknown = entry.status == eligibility::Status::unknown;
  return unknown ? Json(eligibility::missing_facts(entry.verdict)) : Json::array();
}

Json entry_json(const Entry& entry) {
  const auto changes_on = entry.verdict.changes_on();
  return {
      {"position", entry.position ? Json(*entry.position) : Json(nullptr)},
      {"person", entry.person.str()},
      {"registered_at", entry.registered_at ? Json(base::to_string(*entry.registered_at)) : Json(nullptr)},
      {"status", model::word(entry.status)},
      {"code", entry.code},
      {"because", render::to_json(entry.because)},
      {"missing", missing_json(entry)},
      {"changes_on", changes_on ? Json(base::to_string(*changes_on)) : Json(nullptr)},
      {"cohort", entry.cohort ? Json(entry.cohort->str()) : Json(nullptr)},
      {"place", place_json(entry.place)}};
}

}  // namespace

render::Table entries_table(std::span<const Entry> entries, const model::Records& records) {
  render::Table table{{column("position", Align::right), column("registered_at"), column("person"),
                       column("name"), column("status"), column("because", Align::left, true)},
                      {}};
  for (const Entry& entry : entries) {
    table.rows.push_back(
        {entry.position ? cell(*entry.position) : Cell{}, moment_cell(entry.registered_at),
         cell(entry.person.str()), name_of(records, entry.person), status_cell(entry), cell(entry.because)});
  }
  return table;
}

Json entries_json(std::span<const Entry> entries) {
  Json list = Json::array();
  for (const Entry& entry : entries) list.push_back(entry_json(entry));
  return list;
}

render::Table waiting_table(std::span<const Entry> entries, const model::Records& records) {
  render::Table table{
      {column("number", Align::right), column("person"), column("name"), column("registered_at")}, {}};
  int number = 0;
  for (const Entry& entry : entries) {
    table.rows.push_back({cell(++number), cell(entry.person.str()), name_of(records, entry.person),
                          moment_cell(entry.registered_at)});
  }
  return table;
}

render::Table reasons_table(std::span<const Entry> entries, const model::Records& records) {
  render::Table table{
      {column("person"), column("name"), column("status"), column("because", Align::left, true)}, {}};
  for (const Entry& entry : entries) {
    table.rows.push_back(
        {cell(entry.person.str()), name_of(records, entry.person), status_cell(entry), cell(entry.because)});
  }
  return table;
}

Json reasons_json(std::span<const Entry> entries) {
  Json list = Json::array();
  for (const Entry& entry : entries) {
    list.push_back({{"person", entry.person.str()},
                    {"code", entry.code},
                    {"because", render::to_json(entry.because)},
                    {"missing", missing_json(entry)}});
  }
  return list;
}

}  // namespace traject::report
