#include "report/cohorts/attend.hpp"

#include "report/cells.hpp"

namespace traject::report {
namespace {

using actions::AttendOutcome;
using actions::AttendResult;
using render::Document;
using render::Tone;

Json data_of(const AttendOutcome& outcome, const model::Records& records) {
  Json data = frame("attend", records.settings);
  data["cohort"] = outcome.cohort.str();
  data["session"] = outcome.session.id.str();
  data["date"] = base::to_string(outcome.session.date);
  data["attended"] = ids(outcome.attended);
  data["absent"] = ids(outcome.absent);
  data["result"] = model::word(outcome.result);
  data["warnings"] = notes_json(outcome.warnings);
  data["files"] = files_json(outcome.changes);
  return data;
}

render::Facts facts_of(const AttendOutcome& outcome) {
  render::Facts facts;
  facts.rows.emplace_back(word("column", "date"), cell(outcome.session.date));
  if (outcome.result == AttendResult::not_held) return facts;
  facts.rows.emplace_back(word("label", "attended"), cell(static_cast<int>(outcome.attended.size())));
  facts.rows.emplace_back(word("label", "absent"), cell(static_cast<int>(outcome.absent.size())));
  return facts;
}

Tone tone_of(AttendResult result) {
  if (result == AttendResult::not_held) return Tone::bad;
  return result == AttendResult::recorded ? Tone::good : Tone::plain;
}

void add_absent(Document& document, const AttendOutcome& outcome, const model::Records& records) {
  if (outcome.absent.empty()) return;
  render::Table table{{column("person"), column("name")}, {}};
  for (const auto& person : outcome.absent)
    table.rows.push_back({cell(person.str()), name_of(records, person)});
  document.blocks.emplace_back(render::Heading{say("heading.absent")});
  document.blocks.emplace_back(std::move(table));
}

}  // namespace

Document attend(const AttendOutcome& outcome, const model::Records& records) {
  Document document;
  document.data = data_of(outcome, records);
  document.blocks.emplace_back(render::Title{
      say("session.title", {{"session", outcome.session.title}, {"cohort", outcome.cohort.str()}})});
  document.blocks.emplace_back(facts_of(outcome));
  document.blocks.emplace_back(
      render::Paragraph{say("attend." + std::string(model::word(outcome.result))), tone_of(outcome.result)});
  add_absent(document, outcome, records);
  add_warnings(document, outcome.warnings);
  return document;
}

}  // namespace traject::report
