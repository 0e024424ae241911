#include "report/learning/import_answers.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "report/columns.hpp"
#include "report/document_kind.hpp"
#include "report/members.hpp"

namespace traject::report {
namespace {

using actions::AnswersResult;
using actions::ImportAnswersOutcome;
using render::Document;
using render::Tone;
using Values = std::vector<std::pair<std::string, base::Value>>;

// Rows that an existing sheet already holds; they are not added again.
int known_of(const ImportAnswersOutcome& outcome) {
  const bool is_told =
      outcome.is_cumulative && outcome.result == AnswersResult::imported && outcome.gone.empty();
  return is_told && outcome.total == outcome.sheets ? outcome.standing : 0;
}

void refused_members(Object& object, const actions::RefusedAnswer& refused) {
  object.member("row", refused.row, at_least(1));
  object.member(
      "column", only_if(refused.column != 0, refused.column), at_least(1, "null: the row as a whole"));
  object.member("code", Code{refused.code});
  object.member("because", refused.because);
}

void rows_members(Object& object, const ImportAnswersOutcome& outcome) {
  object.member("rows", outcome.rows, "the sum of the others");
  object.member("sheets", outcome.sheets);
  object.member("empty", outcome.empty);
  object.member("refused", outcome.refused_rows);
}

void answers_members(Object& object, const ImportAnswersOutcome& outcome) {
  object.member("subject", outcome.cohort, "the cohort");
  object.fixed("kind", "import");
  object.member("form", outcome.form);
  object.member("result", outcome.result);
  object.member("balance", outcome, rows_members);
  object.member("standing", outcome.standing, "sheets from before this import");
  object.member("invited", outcome.invited);
  object.member("total", outcome.total,
                "sheets on file afterwards; if there are more than `invited`, none of them are shown");
  object.member(
      "live", outcome.is_live, "nothing has been released, so the figures change with these sheets");
  object.member(
      "dropped", outcome.dropped, "headings that are not a question; nothing in their columns is kept");
  object.member("not_asked", outcome.not_asked, "questions without a column");
  object.member("not_found", outcome.not_found,
                "headings that every export of this survey tool has, and this table does not");
  object.member("known", known_of(outcome),
                "rows of a cumulative export that are on file already; they are not added again");
  object.member("refused", outcome.refused, refused_members);
  files_member(object, outcome.changes);
  object.member("gone", outcome.gone, "with --anew: sheets that the new ones replace");
}

constexpr DocumentKind answers_kind(
    {"evaluate", "import"},
    "--import: answers that became answer sheets. Exit code 1 unless the result is imported.",
    answers_members);

render::Facts facts_of(const ImportAnswersOutcome& outcome) {
  render::Facts facts;
  const auto fact = [&facts](const char* key, Cell value) {
    facts.rows.emplace_back(word("label", key), std::move(value));
  };
  fact("rows", cell(outcome.rows));
  fact("sheets", cell(outcome.sheets));
  if (outcome.empty > 0) fact("empty_rows", cell(outcome.empty));
  if (outcome.refused_rows > 0) fact("refused_rows", cell(outcome.refused_rows));
  return facts;
}

Tone tone_of(AnswersResult result) { return result == AnswersResult::imported ? Tone::good : Tone::bad; }

void add_refused(Document& document, const ImportAnswersOutcome& outcome) {
  using actions::RefusedAnswer;
  add_table(
      document, say("answers.refused-rows"),
      table_of<RefusedAnswer>(
          outcome.refused,
          {{column("place"), [](auto& refused) { return tables::cell_name(refused.row, refused.column); }},
           {wrapping_column("because"), &RefusedAnswer::because}}));
}

// Quotes a word for the shell, if it needs quotes.
std::string word_for_shell(const std::string& word) {
  const bool is_plain = !word.empty() && std::all_of(word.begin(), word.end(), [](unsigned char c) {
    return c >= 0x80 || std::isalnum(c) != 0 ||
           std::string_view("-_./:,+").find(static_cast<char>(c)) != std::string_view::npos;
  });
  if (is_plain) return word;
  std::string quoted = "\"";
  for (const char c : word) {
    if (std::string_view("\"\\$`").find(c) != std::string_view::npos) quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

// The arguments after --import that read the same table in the same way. Without the form it would count as another table.
std::string same_import(const std::string& file, const tables::Table& table,
                        const ImportAnswersOutcome& outcome) {
  std::string words = word_for_shell(file) + " --form " + outcome.form.str();
  if (outcome.source) words += " --source " + word_for_shell(*outcome.source);
  if (table.sheet) words += " --sheet " + word_for_shell(table.sheet->name);
  return words;
}

Values names_of(const ImportAnswersOutcome& outcome, const std::string& same) {
  return {{"cohort", outcome.cohort.str()},
          {"form", outcome.form.str()},
          {"import", same},
          {"count", std::int64_t{outcome.standing}}};
}

// Remarks on the existing and the new sheets together.
void add_remarks_of_sheets(const std::string& same, const ImportAnswersOutcome& outcome,
                           render::Bullets& remarks) {
  const auto add = [&](const char* key) { remarks.items.push_back(say(key, names_of(outcome, same))); };
  if (const auto gone = static_cast<std::int64_t>(outcome.gone.size()); gone > 0)
    remarks.items.push_back(say("answers.gone", {{"count", gone}}));
  const bool is_beside = outcome.standing > 0 && outcome.total > outcome.sheets;
  if (is_beside) add(outcome.repeats ? "answers.repeats" : "answers.standing");
  if (outcome.total > outcome.invited) {
    auto values = names_of(outcome, same);
    values.emplace_back("total", std::int64_t{outcome.total});
    values.emplace_back("invited", std::int64_t{outcome.invited});
    remarks.items.push_back(say("answers.more-than-invited", std::move(values)));
  }
  if (outcome.standing > 0 && outcome.is_live) add("answers.live");
}

void add_remarks(Document& document, const std::string& same, const tables::Table& table,
                 const ImportAnswersOutcome& outcome) {
  render::Bullets remarks;
  remarks.items.push_back(
      table.sheet ? say("answers.read-sheet", {{"sheet", table.sheet->name}})
                  : say("answers.read-as", {{"encoding", std::string(tables::name(table.encoding))}}));
  if (!outcome.dropped.empty())
    remarks.items.push_back(say("answers.dropped", {{"columns", outcome.dropped}}));
  if (!outcome.not_asked.empty())
    remarks.items.push_back(say("answers.not-asked", {{"questions", outcome.not_asked}}));
  if (!outcome.not_found.empty())
    remarks.items.push_back(say("answers.not-found", {{"columns", outcome.not_found}}));
  if (const std::int64_t known = known_of(outcome); known > 0)
    remarks.items.push_back(say("answers.known", {{"count", known}}));
  if (outcome.result == AnswersResult::imported) add_remarks_of_sheets(same, outcome, remarks);
  document.blocks.emplace_back(std::move(remarks));
}

}  // namespace

SchemaFile import_answers_schema() { return answers_kind.schema(); }

Document import_answers(const std::string& file, const tables::Table& table,
                        const ImportAnswersOutcome& outcome, const model::Records& records) {
  Document document;
  document.data = answers_kind.json(records.settings, outcome);
  document.blocks.emplace_back(
      render::Title{say("answers.title", {{"file", file}, {"cohort", outcome.cohort.str()}})});
  document.blocks.emplace_back(facts_of(outcome));
  const std::string same = same_import(file, table, outcome);
  document.blocks.emplace_back(render::Paragraph{
      say("answers." + std::string(model::word(outcome.result)), names_of(outcome, same)),
      tone_of(outcome.result)});
  add_refused(document, outcome);
  add_remarks(document, same, table, outcome);
  return document;
}

}  // namespace traject::report
