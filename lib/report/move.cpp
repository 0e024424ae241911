#include "report/move.hpp"

#include <algorithm>

#include "render/json.hpp"
#include "report/parts.hpp"

namespace traject::report {
namespace {

using actions::MoveOutcome;
using actions::MoveResult;
using render::Document;
using render::Tone;

Json data_of(const MoveOutcome& outcome, const model::Records& records) {
  Json data = frame("move", records.settings);
  data["cohort"] = outcome.cohort.str();
  data["session"] = outcome.session.id.str();
  data["result"] = model::word(outcome.result);
  data["from"] = base::to_string(outcome.session.date);
  data["to"] = outcome.to ? Json(base::to_string(*outcome.to)) : Json(nullptr);
  data["sequence"] = outcome.sequence;
  data["conflicts"] = notes_json(outcome.conflicts);
  data["warnings"] = notes_json(outcome.set_aside);
  for (auto& warning : notes_json(outcome.warnings)) data["warnings"].push_back(std::move(warning));
  data["nearest"] = render::to_json(base::Value(outcome.nearest));
  data["files"] = files_json(outcome.changes);
  return data;
}

// From where and to where, where the two are not the same.
render::Facts facts_of(const MoveOutcome& outcome) {
  const calendar::DatedSession& session = outcome.session;
  const bool changes = outcome.result == MoveResult::moved || outcome.result == MoveResult::refused;
  render::Facts facts;
  facts.rows.emplace_back(word("label", changes ? "from" : "date"), cell(session.date));
  if (changes && outcome.to) facts.rows.emplace_back(word("label", "to"), cell(*outcome.to));
  facts.rows.emplace_back(
      word("column", "time"), cell(say("time.range", {{"from", session.from}, {"until", session.until}})));
  return facts;
}

std::string key_of(const MoveOutcome& outcome) {
  const std::string key = "move." + std::string(model::word(outcome.result));
  return outcome.result == MoveResult::unchanged && outcome.session.cancelled ? key + "-cancelled" : key;
}

Tone tone_of(MoveResult result) {
  if (result == MoveResult::refused) return Tone::bad;
  return result == MoveResult::unchanged ? Tone::plain : Tone::good;
}

void add_table(Document& document, const char* heading, const std::vector<calendar::Conflict>& conflicts) {
  if (conflicts.empty()) return;
  render::Table table{{column("date"), column("because", render::Align::left, true)}, {}};
  for (const auto& conflict : conflicts) table.rows.push_back({cell(conflict.date), cell(conflict.message)});
  document.blocks.emplace_back(render::Heading{say(heading)});
  document.blocks.emplace_back(std::move(table));
}

void add_ways_out(Document& document, const MoveOutcome& outcome) {
  if (outcome.conflicts.empty()) return;
  document.blocks.emplace_back(
      render::Paragraph{outcome.nearest.empty() ? say("move.no-nearest")
                                                : say("move.nearest", {{"nearest", outcome.nearest}})});
  const bool may_be_allowed = std::all_of(outcome.conflicts.begin(), outcome.conflicts.end(),
                                          [](const auto& conflict) { return conflict.may_be_allowed; });
  if (may_be_allowed) document.blocks.emplace_back(render::Paragraph{say("move.may-be-allowed")});
}

}  // namespace

Document move(const MoveOutcome& outcome, const model::Records& records) {
  Document document;
  document.data = data_of(outcome, records);
  document.blocks.emplace_back(render::Title{
      say("session.title", {{"session", outcome.session.title}, {"cohort", outcome.cohort.str()}})});
  document.blocks.emplace_back(facts_of(outcome));
  document.blocks.emplace_back(render::Paragraph{say(key_of(outcome)), tone_of(outcome.result)});
  add_table(document, "heading.conflicts", outcome.conflicts);
  add_ways_out(document, outcome);
  add_table(document, "heading.set-aside", outcome.set_aside);
  add_warnings(document, outcome.warnings);
  return document;
}

}  // namespace traject::report
