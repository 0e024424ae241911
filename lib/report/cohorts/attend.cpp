#include "report/cohorts/attend.hpp"

#include "report/columns.hpp"
#include "report/document_kind.hpp"
#include "report/members.hpp"

namespace traject::report {
namespace {

using actions::AttendOutcome;
using actions::AttendResult;
using render::Document;
using render::Tone;

void attend_members(Object& object, const AttendOutcome& outcome) {
  object.member("cohort", outcome.cohort);
  object.member("session", outcome.session.id);
  object.member("date", outcome.session.date, "the day of the session");
  object.member("attended", outcome.attended, "in the order of the participants, then of the guests");
  object.member("absent", outcome.absent, "in the same order");
  object.member("result", outcome.result, "not_held: the session was cancelled, and nothing is written");
  object.member(
      "warnings", outcome.warnings, note_members<calendar::Warning>, "not_yet: the session is still to come");
  files_member(object, outcome.changes);
}

constexpr DocumentKind attend_kind("attend", "Who was at a session. Exit code 1 if it was not held.",
                                   attend_members);

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
  add_table(document, say("heading.absent"),
            table_of<model::PersonId>(
                outcome.absent, {{column("person"), std::identity{}},
                                 {column("name"), [&](auto& person) { return name_of(records, person); }}}));
}

}  // namespace

SchemaFile attend_schema() { return attend_kind.schema(); }

Document attend(const AttendOutcome& outcome, const model::Records& records) {
  Document document;
  document.data = attend_kind.json(records.settings, outcome);
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
