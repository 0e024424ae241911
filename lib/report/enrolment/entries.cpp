#include "report/enrolment/entries.hpp"

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
std::vector<std::string> missing_of(const Entry& entry) {
  if (entry.status != eligibility::Status::unknown) return {};
  return eligibility::missing_facts(entry.verdict);
}

constexpr const char* missing_doc = "the fields that would decide it; empty unless unknown";

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

void entry_members(Object& object, const Entry& entry) {
  object.member("position", entry.position, at_least(1, "in line; null for people who are not in line"));
  object.member("person", entry.person);
  object.member("registered_at", entry.registered_at, "null if the records were removed");
  object.member("status", entry.status);
  object.member("code", Code{entry.code});
  object.member("because", entry.because);
  object.member("missing", missing_of(entry), missing_doc);
  object.member(
      "changes_on", entry.verdict.changes_on(), "the next day on which the verdict changes by itself");
  object.member("cohort", entry.cohort, "the cohort in which the person has a place");
  object.member(
      "place", entry.place, place_members, "the place in line; null for people who are not in line");
}

void warning_members(Object& object, const WarningOf& of) {
  object.member("code", Code{of.warning.code});
  object.member("person", of.person);
  object.member("date", of.warning.date);
  object.member("message", of.warning.message);
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

void reason_members(Object& object, const Entry& entry) {
  object.member("person", entry.person);
  object.member("code", Code{entry.code});
  object.member("because", entry.because);
  object.member("missing", missing_of(entry), missing_doc);
}

}  // namespace traject::report
