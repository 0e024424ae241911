#include "report/start/import_table.hpp"

#include <algorithm>
#include <map>

#include "model/record_file.hpp"
#include "report/columns.hpp"
#include "report/members.hpp"
#include "report/start/field_words.hpp"
#include "report/start/import_json.hpp"

namespace traject::report {
namespace {

using actions::ImportOutcome;
using actions::ImportRow;
using render::Document;
using render::Tone;
using tables::FieldChange;
using tables::RowVerdict;

std::vector<std::string> fields_of(const std::vector<FieldChange>& changed, tables::ChangeIs is) {
  std::vector<std::string> fields;
  for (const FieldChange& change : changed) {
    if (change.is == is) fields.push_back(change.field);
  }
  return fields;
}

// Lists the changed, the filled-in and the corrected fields, as far as there are any.
base::Message fields_message(const std::vector<FieldChange>& changed, const tables::Mapping& mapping,
                             const tables::Table& table) {
  // Indexed by which of the three occur: changed counts 1, filled in 2, corrected 4.
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

std::optional<base::Date> since_of(const ImportRow& row) {
  for (const FieldChange& change : row.outcome.changed) {
    if (change.since) return change.since;
  }
  return {};
}

Cell because_of(const ImportRow& row, const tables::Mapping& mapping, const tables::Table& table) {
  if (!row.outcome.changed.empty()) return cell(fields_message(row.outcome.changed, mapping, table));
  return row.eligibility ? cell(row.eligibility->message) : Cell{};
}

// The ids of a row, except those that are the same for all rows.
std::string record_of(const ImportRow& row, const ImportOutcome& outcome) {
  const auto names = model::id_names(outcome.type);
  std::string text;
  for (std::size_t i = 0; i < row.outcome.ids.size(); ++i) {
    if (!outcome.mapping.fixed.contains(names[i])) text += (text.empty() ? "" : " ") + row.outcome.ids[i];
  }
  return text;
}

// Refused rows first, unchanged rows last.
int rank(const ImportRow& row) {
  switch (row.outcome.verdict) {
    case RowVerdict::refused: return 0;
    case RowVerdict::changed: return 1;
    case RowVerdict::fresh: return 2;
    case RowVerdict::same: break;
  }
  return 3;
}

// A line of the table: a row, or one of its faults or oddities.
struct ImportLine {
  const ImportRow* row = nullptr;
  const tables::Fault* fault = nullptr;
  const model::Remark* odd = nullptr;
};

std::vector<ImportLine> lines_of(const std::vector<const ImportRow*>& rows) {
  std::vector<ImportLine> lines;
  for (const ImportRow* row : rows) {
    if (row->outcome.faults.empty() && row->outcome.odd.empty()) lines.push_back({row});
    for (const tables::Fault& fault : row->outcome.faults) lines.push_back({row, &fault});
    for (const model::Remark& odd : row->outcome.odd) lines.push_back({row, nullptr, &odd});
  }
  return lines;
}

std::string place_in_table(const ImportLine& line) {
  const int row = line.row->outcome.row;
  return line.fault == nullptr ? std::to_string(row) : tables::cell_name(row, line.fault->column);
}

base::Word import_verdict(const ImportLine& line) {
  return word("import", model::word(line.row->outcome.verdict));
}

std::optional<base::Word> eligibility_answer(const ImportLine& line) {
  if (!line.row->eligibility) return {};
  return word("verdict", model::word(line.row->eligibility->answer));
}

Cell warning_of_line(const ImportLine& line) {
  return line.odd == nullptr ? Cell{} : cell(line.odd->message);
}

Cell hint_of_line(const ImportLine& line) {
  if (line.fault != nullptr) return cell(line.fault->hint);
  return line.odd == nullptr ? Cell{} : cell(line.odd->hint);
}

render::Table import_lines_table(const std::vector<ImportLine>& lines, const ImportOutcome& outcome,
                                 const tables::Table& table) {
  const auto heading = [&](const ImportLine& line) {
    return line.fault == nullptr ? Cell{} : cell(heading_of(*line.fault, table));
  };
  const auto because = [&](const ImportLine& line) {
    return line.fault == nullptr ? because_of(*line.row, outcome.mapping, table)
                                 : cell(in_field_words(line.fault->message, outcome.mapping, table));
  };
  return table_of<ImportLine>(
      lines,
      {{column("cell"), place_in_table},
       {column("heading"), heading},
       {column("record"), [&](auto& line) { return record_of(*line.row, outcome); }},
       {column("name"), [](auto& line) { return unless_empty(line.row->name); }},
       {column("import"), import_verdict},
       {column("verdict"), eligibility_answer},
       {column("valid_from"), [](auto& line) { return since_of(*line.row); }},
       {wrapping_column("because"), because},
       {wrapping_column("warning"), warning_of_line},
       {wrapping_column("hint"), hint_of_line}});
}

render::Table every_row(const ImportOutcome& outcome, const tables::Table& headings) {
  std::vector<const ImportRow*> rows;
  for (const ImportRow& row : outcome.rows) rows.push_back(&row);
  return import_lines_table(lines_of(rows), outcome, headings);
}

// Rows that stay the same, without a warning, or only follow from another row are counted but not listed.
render::Table for_people(const ImportOutcome& outcome, const tables::Table& headings) {
  std::vector<const ImportRow*> rows;
  for (const ImportRow& row : outcome.rows) {
    const bool is_news = row.outcome.verdict != RowVerdict::same || !row.outcome.odd.empty();
    if (is_news && !row.follows) rows.push_back(&row);
  }
  std::stable_sort(
      rows.begin(), rows.end(), [](const auto* a, const auto* b) { return rank(*a) < rank(*b); });
  return import_lines_table(lines_of(rows), outcome, headings);
}

// The refused row at the end of a chain of rows that follow from each other; a circle ends anywhere. Points every row on the
// way straight to it, because each row of a long chain is looked up.
int root_of(int row, std::map<int, int>& follows) {
  std::vector<int> way;
  for (std::size_t steps = 0; steps < follows.size(); ++steps) {
    const auto next = follows.find(row);
    if (next == follows.end() || next->second == row) break;
    way.push_back(row);
    row = next->second;
  }
  for (const int passed : way) follows[passed] = row;
  return row;
}

// One bullet for each row from which others follow.
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

// Names a few people; counts many.
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

Document import_table(const std::string& file, const tables::Table& table, const ImportOutcome& outcome,
                      const model::Records& records) {
  Document document;
  const std::string code = import_result(outcome);
  document.data = import_json(file, table, outcome, records.settings);
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
