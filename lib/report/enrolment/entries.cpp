#include "report/enrolment/entries.hpp"

#include "report/columns.hpp"
#include "report/enrolment/place_in_line.hpp"

namespace traject::report {
namespace {

using eligibility::Entry;

base::Word status_of(const Entry& entry) { return word("status", model::word(entry.status)); }

// The facts that would decide an unknown verdict; empty once the matter is settled.
std::vector<std::string> missing_of(const Entry& entry) {
  if (entry.status != eligibility::Status::unknown) return {};
  return eligibility::missing_facts(entry.verdict);
}

constexpr const char* missing_doc = "the fields that would decide it; empty unless unknown";

}  // namespace

render::Table entries_table(std::span<const Entry> entries, const model::Records& records) {
  return table_of<Entry>(
      entries, {{right_column("position"), &Entry::position},
                {column("registered_at"), &Entry::registered_at},
                {column("person"), &Entry::person},
                {column("name"), [&](auto& entry) { return name_of(records, entry.person); }},
                {column("status"), status_of},
                {wrapping_column("because"), &Entry::because}});
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
  return table_of<Entry>(
      entries, {{right_column("number"), RowNumber{}},
                {column("person"), &Entry::person},
                {column("name"), [&](auto& entry) { return name_of(records, entry.person); }},
                {column("registered_at"), &Entry::registered_at}});
}

render::Table reasons_table(std::span<const Entry> entries, const model::Records& records) {
  return table_of<Entry>(
      entries, {{column("person"), &Entry::person},
                {column("name"), [&](auto& entry) { return name_of(records, entry.person); }},
                {column("status"), status_of},
                {wrapping_column("because"), &Entry::because}});
}

void reason_members(Object& object, const Entry& entry) {
  object.member("person", entry.person);
  object.member("code", Code{entry.code});
  object.member("because", entry.because);
  object.member("missing", missing_of(entry), missing_doc);
}

}  // namespace traject::report
