#include "report/start/import_table.hpp"

#include <algorithm>
#include <map>

#include "model/record_file.hpp"
#include "report/cells.hpp"
#include "report/document_kind.hpp"
#include "report/members.hpp"
#include "report/start/field_words.hpp"
#include "report/start/sources.hpp"

namespace traject::report {
namespace {

using actions::ImportOutcome;
using actions::ImportRow;
using render::Align;
using render::Document;
using render::Tone;
using tables::FieldChange;
using tables::RowVerdict;

std::string delimiter_name(char delimiter) { return delimiter == '\t' ? "tab" : std::string(1, delimiter); }

// --- JSON ---

// Of people nothing is said but which of their fields changed.
void change_members(Object& object, const FieldChange& change, bool about_people) {
  object.member("field", change.field);
  object.sometimes("is", only_if(about_people, change.is),
                   "of people: changed, with what stood kept in earlier; filled in where nothing stood; or "
                   "corrected, what stood being overwritten");
  object.sometimes("since", only_if(about_people, change.since),
                   "of people: the first day on which it is so; null where that is not kept");
  object.sometimes("from", only_if(!about_people, unless_empty(change.from)));
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

std::string heading_of(const tables::Fault& fault, const tables::Table& table) {
  return fault.column < 1 ? std::string() : table.shown_heading(static_cast<std::size_t>(fault.column) - 1);
}

// Nothing where it is the row as a whole.
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
  object.member("because", fault.because);
  object.member("hint", fault.hint);
}

void oddity_members(Object& object, const model::Oddity& oddity) {
  object.member("code", Code{oddity.code});
  object.member("message", oddity.message);
}

void reason_members(Object& object, const std::string& code, const base::Message& because, bool is_told) {
  object.sometimes("code", only_if(is_told, Code{code}), "why a row is refused, or which rule decides");
  object.sometimes("because", only_if(is_told, because), "the same in words");
}

// Everything that is wrong with a row, each with its cell.
void faults_members(Object& object, const ImportRow& row, const tables::Table& table) {
  const auto& faults = row.outcome.faults;
  const bool is_refused = !faults.empty();
  const tables::Fault first = is_refused ? faults.front() : tables::Fault{};
  object.sometimes("column", only_if(is_refused, column_of(first)),
                   at_least(1, "of a refused row: where; null where no column has it"));
  reason_members(object, first.code, first.because, is_refused);
  object.sometimes(
      "faults", only_if(is_refused, faults),
      [&](Object& each, const tables::Fault& fault) { fault_members(each, fault, row, table); },
      "of a refused row: everything that is wrong with it; column, code and because are those of the first");
  object.sometimes("follows", only_if(is_refused, row.follows),
                   "the row because of which alone this row is refused; null where it has faults of its own");
}

void row_members(Object& object, const ImportRow& row, model::RecordType type, const tables::Table& table) {
  object.member("row", row.outcome.row, at_least(1, "as a spreadsheet counts; the header is row 1"));
  object.member("ids", ids_by_name(row, type),
                may_be_empty("of the record, by their names; null where one could not be read"));
  object.member("verdict", row.outcome.verdict);
  object.member(
      "changed", row.outcome.changed,
      [&](Object& each, const FieldChange& change) {
        change_members(each, change, model::info(type).traits.about_people);
      },
      "the fields; of people without their values");
  faults_members(object, row, table);
  object.sometimes("warnings", only_if(!row.outcome.odd.empty(), row.outcome.odd), oddity_members,
                   "what can hardly be, although the row is taken; absent where there is nothing");
  const auto judged = row.eligibility.value_or(actions::RowEligibility{});
  object.sometimes("eligible", only_if(row.eligibility.has_value(), judged.answer),
                   "of a registration: what the rules say now");
  reason_members(object, judged.code, judged.because, row.eligibility.has_value());
}

std::string result_code(const ImportOutcome& outcome) {
  if (outcome.rows.empty()) return "no_rows";
  if (outcome.balance.refused == 0) return outcome.changes.empty() ? "unchanged" : "imported";
  return outcome.changes.empty() ? "refused" : "partly_imported";
}

std::vector<std::pair<std::string, std::string>> headings_by_field(const tables::Mapping& mapping,
                                                                   const tables::Table& table) {
  std::vector<std::pair<std::string, std::string>> headings;
  for (const auto& [column, index] : mapping.column_of) {
    // A grid has no column of its own for each of them.
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
                "of a workbook; null for a table in CSV");
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
  object.member("ignored", outcome.mapping.ignored, may_be_empty("headings that mean nothing here"));
  object.member(
      "rows", outcome.rows,
      [&](Object& each, const ImportRow& row) { row_members(each, row, outcome.type, table); },
      "in the order of the table");
  const bool is_of_people = outcome.type == model::RecordType::people;
  object.sometimes(
      "not_in_table", only_if(is_of_people, outcome.not_in_table),
      "of an import of people, always: who is on file and not in the table; they stay as they are");
  object.member("balance", outcome.balance, import_balance_members, "`rows` is the sum of the others");
  object.word(
      "result", result_code(outcome), {"imported", "unchanged", "no_rows", "partly_imported", "refused"},
      "partly_imported only with --accept-valid");
  files_member(object, outcome.changes);
}

constexpr DocumentKind import_kind(
    "import", "What became of each row of a table. Exit code 1 where a row is refused.", import_members);

// --- for people ---

std::vector<std::string> fields_of(const std::vector<FieldChange>& changed, tables::ChangeIs is) {
  std::vector<std::string> fields;
  for (const FieldChange& change : changed) {
    if (change.is == is) fields.push_back(change.field);
  }
  return fields;
}

// What is changed, what is filled in and what is corrected, each where there is any.
base::Message fields_message(const std::vector<FieldChange>& changed, const tables::Mapping& mapping,
                             const tables::Table& table) {
  // By which of the three there are: the first counts for one, the second for two, the third for four.
  constexpr const char* keys[] = {
      "import.fields",
      "import.fields",
      "import.fields.filled_in",
      "import.fields.changed-filled_in",
      "import.fields.corrected",
      "import.fields.changed-corrected",
      "import.fields.filled_in-corrected",
      "import.fields.changed-filled_in-corrected"};
  constexpr std::pair<tables::ChangeIs, const char*> kinds[] = {
      {tables::ChangeIs::changed, "fields"},
      {tables::ChangeIs::filled_in, "filled"},
      {tables::ChangeIs::corrected, "corrected"}};
  base::Message message;
  std::size_t which = 0;
  for (std::size_t i = 0; i < std::size(kinds); ++i) {
    const auto fields = fields_of(changed, kinds[i].first);
    if (fields.empty()) continue;
    which += std::size_t{1} << i;
    message.values.emplace_back(kinds[i].second, field_words(fields, mapping, table));
  }
  message.key = keys[which];
  return message;
}

Cell since_of(const ImportRow& row) {
  for (const FieldChange& change : row.outcome.changed) {
    if (change.since) return cell(*change.since);
  }
  return {};
}

Cell because_of(const ImportRow& row, const tables::Mapping& mapping, const tables::Table& table) {
  if (!row.outcome.changed.empty()) return cell(fields_message(row.outcome.changed, mapping, table));
  return row.eligibility ? cell(row.eligibility->because) : Cell{};
}

// The first that is odd; JSON has all.
Cell warning_of(const ImportRow& row) {
  return row.outcome.odd.empty() ? Cell{} : cell(row.outcome.odd.front().message);
}

Cell answer_of(const ImportRow& row) {
  if (!row.eligibility) return {};
  return base::Value(word("verdict", model::word(row.eligibility->answer)));
}

// The ids of a row that are not the same for all of them.
std::string record_of(const ImportRow& row, const ImportOutcome& outcome) {
  const auto names = model::id_names(outcome.type);
  std::string text;
  for (std::size_t i = 0; i < row.outcome.ids.size(); ++i) {
    if (!outcome.mapping.fixed.contains(names[i])) text += (text.empty() ? "" : " ") + row.outcome.ids[i];
  }
  return text;
}

// Refused rows first, then the others; the same are only counted.
int rank(const ImportRow& row) {
  switch (row.outcome.verdict) {
    case RowVerdict::refused: return 0;
    case RowVerdict::changed: return 1;
    case RowVerdict::fresh: return 2;
    case RowVerdict::same: break;
  }
  return 3;
}

void add_faults(render::Table& table, const ImportRow& row, const std::vector<Cell>& first,
                const tables::Mapping& mapping, const tables::Table& headings) {
  for (const tables::Fault& fault : row.outcome.faults) {
    std::vector<Cell> cells = first;
    cells[0] = cell(tables::cell_name(row.outcome.row, fault.column));
    cells[1] = cell(heading_of(fault, headings));
    cells[7] = cell(in_field_words(fault.because, mapping, headings));
    cells[9] = fault.hint ? cell(*fault.hint) : Cell{};
    table.rows.push_back(std::move(cells));
  }
}

// A line for each row, and for each thing that is wrong with it.
render::Table lines_of(const std::vector<const ImportRow*>& rows, const ImportOutcome& outcome,
                       const tables::Table& headings) {
  render::Table table;
  table.columns = {
      column("cell"),
      column("heading"),
      column("record"),
      column("name"),
      column("import"),
      column("verdict"),
      column("valid_from"),
      column("because", Align::left, true),
      column("warning", Align::left, true),
      column("hint", Align::left, true)};
  for (const ImportRow* row : rows) {
    const std::vector<Cell> first = {
        cell(std::to_string(row->outcome.row)),
        {},
        cell(record_of(*row, outcome)),
        row->name.empty() ? Cell{} : cell(row->name),
        base::Value(word("import", model::word(row->outcome.verdict))),
        answer_of(*row),
        since_of(*row),
        because_of(*row, outcome.mapping, headings),
        warning_of(*row),
        row->outcome.odd.empty() ? Cell{} : cell(row->outcome.odd.front().hint())};
    if (row->outcome.faults.empty()) {
      table.rows.push_back(first);
    } else {
      add_faults(table, *row, first, outcome.mapping, headings);
    }
  }
  return table;
}

render::Table every_row(const ImportOutcome& outcome, const tables::Table& headings) {
  std::vector<const ImportRow*> rows;
  for (const ImportRow& row : outcome.rows) rows.push_back(&row);
  return lines_of(rows, outcome, headings);
}

// What stays the same and what only follows from another row is told by its number.
render::Table for_people(const ImportOutcome& outcome, const tables::Table& headings) {
  std::vector<const ImportRow*> rows;
  for (const ImportRow& row : outcome.rows) {
    if (row.outcome.verdict != RowVerdict::same && !row.follows) rows.push_back(&row);
  }
  std::stable_sort(
      rows.begin(), rows.end(), [](const auto* a, const auto* b) { return rank(*a) < rank(*b); });
  return lines_of(rows, outcome, headings);
}

// The row that is refused for itself, at the end of what follows from each other; a circle ends anywhere.
int root_of(int row, const std::map<int, int>& follows) {
  for (std::size_t steps = 0; steps < follows.size(); ++steps) {
    const auto next = follows.find(row);
    if (next == follows.end()) break;
    row = next->second;
  }
  return row;
}

// Once for each row from which others follow.
void add_followers(render::Bullets& bullets, const ImportOutcome& outcome) {
  std::map<int, int> follows;
  for (const ImportRow& row : outcome.rows) {
    if (row.follows) follows[row.outcome.row] = *row.follows;
  }
  std::map<int, std::vector<int>> followers;
  for (const auto& [row, other] : follows) followers[root_of(other, follows)].push_back(row);
  for (const auto& [row, list] : followers) {
    const std::int64_t root = row;
    if (list.size() == 1) {
      bullets.items.push_back(
          say("import.one-follows", {{"row", root}, {"follower", std::int64_t{list.front()}}}));
    } else {
      bullets.items.push_back(
          say("import.follows", {{"row", root}, {"count", static_cast<std::int64_t>(list.size())}}));
    }
  }
}

void add_sheet(render::Facts& facts, const tables::Sheet& sheet) {
  facts.rows.emplace_back(word("label", "sheet"), cell(sheet.name));
  if (!sheet.others.empty())
    facts.rows.emplace_back(word("label", "other-sheets"), Cell(base::Value(sheet.others)));
  if (sheet.hidden_rows > 0) facts.rows.emplace_back(word("label", "hidden-rows"), cell(sheet.hidden_rows));
}

render::Facts facts(const tables::Table& table, const tables::Mapping& mapping) {
  render::Facts facts;
  if (table.sheet) {
    add_sheet(facts, *table.sheet);
  } else {
    facts.rows.emplace_back(word("label", "encoding"), cell(std::string(tables::name(table.encoding))));
    facts.rows.emplace_back(word("label", "delimiter"), cell(delimiter_name(table.delimiter)));
  }
  if (!mapping.ignored.empty())
    facts.rows.emplace_back(word("label", "ignored-columns"), Cell(base::Value(mapping.ignored)));
  return facts;
}

// A few by name; of many, how many.
std::optional<render::Paragraph> not_in_table(const std::vector<std::string>& people) {
  constexpr std::size_t few = 20;
  if (people.empty()) return {};
  if (people.size() <= few) return render::Paragraph{say("import.not-in-table", {{"people", people}})};
  return render::Paragraph{
      say("import.many-not-in-table", {{"count", static_cast<std::int64_t>(people.size())}})};
}

render::Facts balance_facts(const actions::ImportBalance& balance) {
  render::Facts facts;
  facts.rows.emplace_back(word("import", "rows"), cell(balance.rows));
  facts.rows.emplace_back(word("import", "new"), cell(balance.fresh));
  facts.rows.emplace_back(word("import", "same"), cell(balance.same));
  facts.rows.emplace_back(word("import", "changed"), cell(balance.changed));
  facts.rows.emplace_back(word("import", "refused"), cell(balance.refused));
  return facts;
}

Tone tone_of(const ImportOutcome& outcome) {
  if (outcome.balance.refused == 0) return Tone::good;
  return outcome.changes.empty() ? Tone::bad : Tone::warning;
}

}  // namespace

SchemaFile import_schema() {
  return one_of(
      "Of import and of enroll --import: what became of each row of a table, with exit code 1 where a row is "
      "refused; or with --sources the sources there are.",
      {import_kind.schema(), sources_schema()});
}

Document import_table(const std::string& file, const tables::Table& table, const ImportOutcome& outcome,
                      const model::Records& records) {
  Document document;
  const std::string code = result_code(outcome);
  document.data = import_kind.json(records.settings, file, table, outcome);
  document.table = every_row(outcome, table);

  document.blocks.emplace_back(render::Title{
      say("import.title", {{"record", word("record", model::word(outcome.type))}, {"file", file}})});
  document.blocks.emplace_back(facts(table, outcome.mapping));
  const render::Table shown = for_people(outcome, table);
  if (!shown.rows.empty()) document.blocks.emplace_back(render::without_empty_columns(shown));
  render::Bullets advice;
  add_followers(advice, outcome);
  if (outcome.held_back) advice.items.push_back(say("hint.accept-valid"));
  if (!advice.items.empty()) document.blocks.emplace_back(std::move(advice));
  if (auto missing = not_in_table(outcome.not_in_table)) document.blocks.emplace_back(std::move(*missing));
  document.blocks.emplace_back(balance_facts(outcome.balance));
  document.blocks.emplace_back(render::Paragraph{say("import.result." + code), tone_of(outcome)});
  return document;
}

}  // namespace traject::report
