#include "report/enrolment/approve.hpp"

#include "report/cells.hpp"
#include "report/enrolment/verdict.hpp"

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

Document word_given(std::string_view command, const WordOutcome& outcome, const model::Records& records) {
  Document document;
  document.data = frame(command, records.settings);
  add_verdict(document.data, outcome.explanation);
  document.data["result"] = model::word(outcome.result);
  document.data["by"] = outcome.by.str();
  document.data["date"] = base::to_string(outcome.date);
  document.data["warnings"] = notes_json(outcome.warnings);
  document.data["files"] = files_json(outcome.changes);
  document.table = rules_table(outcome.explanation);
  add_heading(document, outcome.explanation, records);
  add_word(document, outcome);
  add_rules(document, outcome.explanation);
  return document;
}

}  // namespace

Document approve(const WordOutcome& outcome, const model::Records& records) {
  return word_given("approve", outcome, records);
}

Document deny(const WordOutcome& outcome, const model::Records& records) {
  return word_given("deny", outcome, records);
}

}  // namespace traject::report
