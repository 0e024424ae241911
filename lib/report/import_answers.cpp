#include "report/import_answers.hpp"

#include "report/parts.hpp"

namespace traject::report {
namespace {

using actions::AnswersResult;
using actions::ImportAnswersOutcome;
using render::Document;
using render::Tone;

Json refused_json(const ImportAnswersOutcome& outcome) {
  Json list = Json::array();
  for (const auto& refused : outcome.refused)
    list.push_back({{"row", refused.row},
                    {"column", refused.column == 0 ? Json(nullptr) : Json(refused.column)},
                    {"code", refused.code},
                    {"because", render::to_json(refused.because)}});
  return list;
}

Json data_of(const ImportAnswersOutcome& outcome, const model::Records& records) {
  Json data = frame("evaluate", records.settings);
  data["subject"] = outcome.cohort.str();
  data["kind"] = "import";
  data["form"] = outcome.form.str();
  data["result"] = model::word(outcome.result);
  data["balance"] = {{"rows", outcome.rows},
                     {"sheets", outcome.sheets},
                     {"empty", outcome.empty},
                     {"refused", outcome.refused_rows}};
  data["standing"] = outcome.standing;
  data["live"] = outcome.is_live;
  data["dropped"] = outcome.dropped;
  data["not_asked"] = outcome.not_asked;
  data["refused"] = refused_json(outcome);
  data["files"] = files_json(outcome.changes);
  return data;
}

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
  if (outcome.refused.empty()) return;
  render::Table table{{column("place"), column("because", render::Align::left, true)}, {}};
  for (const auto& refused : outcome.refused)
    table.rows.push_back({cell(tables::cell_place(refused.row, refused.column)), cell(refused.because)});
  document.blocks.emplace_back(render::Heading{say("answers.refused-rows")});
  document.blocks.emplace_back(std::move(table));
}

void add_remarks(Document& document, const tables::Table& table, const ImportAnswersOutcome& outcome) {
  render::Bullets remarks;
  remarks.items.push_back(say("answers.read-as", {{"encoding", std::string(tables::name(table.encoding))}}));
  if (!outcome.dropped.empty())
    remarks.items.push_back(say("answers.dropped", {{"columns", outcome.dropped}}));
  if (!outcome.not_asked.empty())
    remarks.items.push_back(say("answers.not-asked", {{"questions", outcome.not_asked}}));
  if (outcome.standing > 0 && outcome.result == AnswersResult::imported)
    remarks.items.push_back(say("answers.standing", {{"count", std::int64_t{outcome.standing}}}));
  if (outcome.standing > 0 && outcome.is_live && outcome.result == AnswersResult::imported)
    remarks.items.push_back(say("answers.live"));
  document.blocks.emplace_back(std::move(remarks));
}

}  // namespace

Document import_answers(const std::string& file, const tables::Table& table,
                        const ImportAnswersOutcome& outcome, const model::Records& records) {
  Document document;
  document.data = data_of(outcome, records);
  document.blocks.emplace_back(
      render::Title{say("answers.title", {{"file", file}, {"cohort", outcome.cohort.str()}})});
  document.blocks.emplace_back(facts_of(outcome));
  document.blocks.emplace_back(
      render::Paragraph{say("answers." + std::string(model::word(outcome.result))), tone_of(outcome.result)});
  add_refused(document, outcome);
  add_remarks(document, table, outcome);
  return document;
}

}  // namespace traject::report
