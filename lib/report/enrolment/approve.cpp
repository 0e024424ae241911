#include "report/enrolment/approve.hpp"

#include "report/cells.hpp"
#include "report/document_kind.hpp"
#include "report/enrolment/verdict.hpp"
#include "report/members.hpp"
#include "report/several.hpp"

namespace traject::report {
namespace {

using actions::WordOutcome;
using actions::WordResult;
using render::Document;
using render::Tone;

void add_word(Document& document, const WordOutcome& outcome) {
  document.blocks.emplace_back(render::Paragraph{
      say("approve." + std::string(model::word(outcome.result)),
          {{"by", outcome.by.str()}, {"date", outcome.date}}),
      outcome.result == WordResult::approved ? Tone::good : Tone::plain});
  add_warnings(document, outcome.warnings);
}

void word_members(Object& object, const WordOutcome& outcome, std::string_view given) {
  explanation_members(object, outcome.explanation);
  object.word("result", model::word(outcome.result), {given, "unchanged"});
  object.member("by", outcome.by, "who gave it");
  object.member("date", outcome.date, "the day on which it was given");
  object.member(
      "warnings", outcome.warnings, note_members<calendar::Warning>,
      "why it does not count, or not yet: approved_by_other, denied_by_other, no_manager, counts_later");
  files_member(object, outcome.changes);
}

void approve_members(Object& object, const WordOutcome& outcome) {
  word_members(object, outcome, "approved");
}
void deny_members(Object& object, const WordOutcome& outcome) { word_members(object, outcome, "denied"); }

constexpr DocumentKind approve_kind({"approve", "of-one"},
                                    "A manager's approval, and what the rules say now.", approve_members);
constexpr DocumentKind deny_kind({"deny", "of-one"}, "A manager's denial, and what the rules say now.",
                                 deny_members);

Document word_given(Json data, const WordOutcome& outcome, const model::Records& records) {
  Document document;
  document.data = std::move(data);
  document.table = rules_table(outcome.explanation);
  add_heading(document, outcome.explanation, records);
  add_word(document, outcome);
  add_rules(document, outcome.explanation);
  return document;
}

}  // namespace

SchemaFile approve_schema() { return approve_kind.schema(); }
SchemaFile deny_schema() { return deny_kind.schema(); }

Document approve(const WordOutcome& outcome, const model::Records& records) {
  return word_given(approve_kind.json(records.settings, outcome), outcome, records);
}

Document deny(const WordOutcome& outcome, const model::Records& records) {
  return word_given(deny_kind.json(records.settings, outcome), outcome, records);
}

}  // namespace traject::report
