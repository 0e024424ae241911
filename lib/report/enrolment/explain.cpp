#include "report/enrolment/explain.hpp"

#include "report/cells.hpp"
#include "report/enrolment/place_in_line.hpp"
#include "report/enrolment/verdict.hpp"
#include "report/money/place_cost.hpp"

namespace traject::report {
namespace {

using actions::EnrollResult;
using actions::Explanation;
using eligibility::RuleVerdict;
using render::Document;
using render::Tone;

// Where each rule comes from, for readers who want to look it up.
render::Facts sources(const Explanation& explanation) {
  render::Facts facts;
  for (const RuleVerdict& rule : explanation.verdict.rules) {
    if (rule.source) facts.rows.emplace_back(cell(rule.rule), cell(*rule.source));
  }
  return facts;
}

std::string result_code(EnrollResult result) {
  switch (result) {
    case EnrollResult::registered: return "registered";
    case EnrollResult::refused: return "refused";
    case EnrollResult::other_role: return "other_role";
    case EnrollResult::exception_recorded: return "exception_recorded";
    case EnrollResult::exception_refused: return "exception_refused";
    case EnrollResult::already_registered: break;
  }
  return "already_registered";
}

// With the way out, where somebody stands in the way of themselves.
base::Message result_message(const actions::EnrollOutcome& outcome) {
  const Explanation& explanation = outcome.explanation;
  std::string key = "enroll." + result_code(outcome.result);
  if (outcome.result == EnrollResult::other_role)
    key += explanation.as_guest ? ".is-guest" : ".is-participant";
  return say(key, {{"person", explanation.person.str()},
                   {"command", "traject withdraw " + explanation.programme.str() + " " +
                                   explanation.person.str() + " --because \"…\""}});
}

}  // namespace

Document explain(const Explanation& explanation, const model::Records& records) {
  Document document;
  document.data = frame("explain", records.settings);
  add_verdict(document.data, explanation);
  document.data["cohort"] = explanation.cohort ? Json(explanation.cohort->cohort.str()) : Json(nullptr);
  document.data["place"] = place_json(explanation.place);
  document.table = rules_table(explanation);
  add_heading(document, explanation, records);
  if (explanation.place) add_place(document, *explanation.place);
  add_rules(document, explanation);
  auto where = sources(explanation);
  if (!where.rows.empty()) {
    document.blocks.emplace_back(render::Heading{say("explain.sources")});
    document.blocks.emplace_back(std::move(where));
  }
  return document;
}

Document enroll(const actions::EnrollOutcome& outcome, const model::Records& records) {
  Document document;
  const std::string code = result_code(outcome.result);
  document.data = frame("enroll", records.settings);
  add_verdict(document.data, outcome.explanation);
  document.data["result"] = code;
  document.data["files"] = files_json(outcome.changes);
  document.table = rules_table(outcome.explanation);
  add_heading(document, outcome.explanation, records);
  document.blocks.emplace_back(
      render::Paragraph{result_message(outcome), actions::is_done(outcome.result) ? Tone::good : Tone::bad});
  add_rules(document, outcome.explanation);
  if (outcome.cost) add_expected_cost(document, *outcome.cost);
  return document;
}

}  // namespace traject::report
