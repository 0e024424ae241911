#include "report/start/import_json.hpp"

#include <optional>
#include <utility>
#include <vector>

#include "model/record_file.hpp"
#include "report/document_kind.hpp"
#include "report/members.hpp"
#include "report/start/field_words.hpp"
#include "report/start/sources.hpp"

namespace traject::report {
namespace {

using actions::ImportOutcome;
using actions::ImportRow;
using tables::FieldChange;

// About people, only the names of the changed fields.
void change_members(Object& object, const FieldChange& change, bool about_people) {
  object.member("field", change.field);
  object.sometimes("is", only_if(about_people, change.is),
                   "for people: changed (the old value is kept in earlier), filled_in (there was none) or "
                   "corrected (the old value is overwritten)");
  object.sometimes("since", only_if(about_people, change.since),
                   "for people: the first day on which it is true; null if that is not kept");
  object.sometimes("from", only_if(!about_people, unless_empty(change.from)),
                   "for a list: \"…\" replaces more than 50 unchanged items at the start");
  object.sometimes("to", only_if(!about_people, change.to), may_be_empty());
}

using TextsByName = std::vector<std::pair<std::string, std::optional<std::string>>>;

TextsByName ids_by_name(const ImportRow& row, model::RecordType type) {
  const auto names = model::id_names(type);
  TextsByName ids;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool is_read = i < row.outcome.ids.size();
    ids.emplace_back(names[i], is_read ? std::optional(row.outcome.ids[i]) : std::nullopt);
  }
  return ids;
}

// nullopt if the whole row is at fault.
std::optional<int> column_of(const tables::Fault& fault) {
  if (fault.column == 0) return {};
  return fault.column;
}

void fault_members(Object& object, const tables::Fault& fault, const ImportRow& row,
                   const tables::Table& table) {
  const auto column = column_of(fault);
  object.member("cell", column ? std::optional(tables::cell_name(row.outcome.row, *column)) : std::nullopt,
                "as a spreadsheet calls it: K2; null for the row as a whole");
  object.member("heading", unless_empty(heading_of(fault, table)));
  object.member("code", Code{fault.code});
  object.member("because", fault.message);
  object.member("hint", fault.hint);
}

void reason_members(Object& object, const std::string& code, const base::Message& because, bool is_told) {
  object.sometimes("code", only_if(is_told, Code{code}), "why a row is refused, or which rule decides");
  object.sometimes("because", only_if(is_told, because), "the same in words");
}

// Everything that is wrong in a row, each with its cell.
void faults_members(Object& object, const ImportRow& row, const tables::Table& table) {
  const auto& faults = row.outcome.faults;
  const bool is_refused = !faults.empty();
  const tables::Fault first = is_refused ? faults.front() : tables::Fault{};
  object.sometimes("column", only_if(is_refused, column_of(first)),
                   at_least(1, "for a refused row: the column; null if no column has the fault"));
  reason_members(object, first.code, first.message, is_refused);
  object.sometimes(
      "faults", only_if(is_refused, faults),
      [&](Object& each, const tables::Fault& fault) { fault_members(each, fault, row, table); },
      "for a refused row: everything that is wrong with it; column, code and because are those of the first");
  object.sometimes(
      "follows", only_if(is_refused, row.follows),
      "the row that is the only reason why this row is refused; null if it has faults of its own");
}

void row_members(Object& object, const ImportRow& row, model::RecordType type, const tables::Table& table) {
  object.member("row", row.outcome.row, at_least(1, "as a spreadsheet counts; the header is row 1"));
  object.member("ids", ids_by_name(row, type),
                may_be_empty("of the record, by their names; null if one could not be read"));
  object.member("verdict", row.outcome.verdict);
  object.member(
      "changed", row.outcome.changed,
      [&](Object& each, const FieldChange& change) {
        change_members(each, change, model::info(type).traits.about_people);
      },
      "the fields; for people, without their values");
  faults_members(object, row, table);
  object.sometimes(
      "warnings", only_if(!row.outcome.odd.empty(), row.outcome.odd), said_members<model::Remark>,
      "what is unlikely, although the row is accepted; absent if there is nothing");
  const auto judged = row.eligibility.value_or(actions::RowEligibility{});
  object.sometimes("eligible", only_if(row.eligibility.has_value(), judged.answer),
                   "for a registration: what the rules say now");
  reason_members(object, judged.code, judged.message, row.eligibility.has_value());
}

std::vector<std::pair<std::string, std::string>> headings_by_field(const tables::Mapping& mapping,
                                                                   const tables::Table& table) {
  std::vector<std::pair<std::string, std::string>> headings;
  for (const auto& [column, index] : mapping.column_of) {
    // In a grid, not every field has its own column; such a field keeps its name.
    headings.emplace_back(column, index < table.headings.size() ? table.headings[index] : column);
  }
  return headings;
}

void import_balance_members(Object& object, const actions::ImportBalance& balance) {
  object.member("rows", balance.rows);
  object.member("new", balance.fresh);
  object.member("same", balance.same);
  object.member("changed", balance.changed);
  object.member("refused", balance.refused);
}

void add_file(Object& object, const std::string& file, const tables::Table& table) {
  object.member("file", file, "the table, as it was given");
  object.member("sheet", table.sheet ? std::optional(table.sheet->name) : std::nullopt,
                "in a workbook; null for a table in CSV");
  object.word_or_null("encoding", table.sheet ? std::nullopt : std::optional(tables::name(table.encoding)),
                      {"utf-8", "utf-8-bom", "utf-16le", "windows-1252"}, "null for a workbook");
  object.member("delimiter", table.sheet ? std::nullopt : std::optional(delimiter_name(table.delimiter)),
                "tab, or the character itself; null for a workbook");
}

void import_members(Object& object, const std::string& file, const tables::Table& table,
                    const ImportOutcome& outcome) {
  object.member("record", outcome.type, "the kind of record");
  add_file(object, file, table);
  object.member("columns", headings_by_field(outcome.mapping, table),
                may_be_empty("the heading of each field that the table has"));
  object.member("ignored", outcome.mapping.ignored, may_be_empty("headings that are not used"));
  object.member(
      "rows", outcome.rows,
      [&](Object& each, const ImportRow& row) { row_members(each, row, outcome.type, table); },
      "in the order of the table");
  const bool is_of_people = outcome.type == model::RecordType::people;
  object.sometimes(
      "not_in_table", only_if(is_of_people, outcome.not_in_table),
      "for an import of people, always: the people on file who are not in the table; they stay as they are");
  object.member("balance", outcome.balance, import_balance_members, "`rows` is the sum of the others");
  object.word(
      "result", import_result(outcome), {"imported", "unchanged", "no_rows", "partly_imported", "refused"},
      "partly_imported only with --accept-valid");
  files_member(object, outcome.changes);
}

constexpr DocumentKind import_kind({"import", "of-table"},
                                   "What became of each row of a table. Exit code 1 if a row is refused.",
                                   import_members);

}  // namespace

std::string delimiter_name(char delimiter) { return delimiter == '\t' ? "tab" : std::string(1, delimiter); }

std::string import_result(const ImportOutcome& outcome) {
  if (outcome.rows.empty()) return "no_rows";
  if (outcome.balance.refused == 0) return outcome.changes.empty() ? "unchanged" : "imported";
  return outcome.changes.empty() ? "refused" : "partly_imported";
}

Json import_json(const std::string& file, const tables::Table& table, const ImportOutcome& outcome,
                 const model::Settings& settings) {
  return import_kind.json(settings, file, table, outcome);
}

SchemaFile import_schema() { return import_kind.schema(); }

}  // namespace traject::report
