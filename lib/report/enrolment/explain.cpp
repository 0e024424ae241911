#include "report/enrolment/explain.hpp"

#include "report/cells.hpp"
#include "report/document_kind.hpp"
#include "report/enrolment/place_in_line.hpp"
#include "report/enrolment/verdict.hpp"
#include "report/members.hpp"
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
    if (rule.source) facts.rows.emplace_back(render::Cell{rule.title}, cell(*rule.source));
  }
  return facts;
}

std::optional<model::CohortId> cohort_of(const Explanation& explanation) {
  if (!explanation.cohort) return {};
  return explanation.cohort->cohort;
}

// Includes the way out, if the person's own registration is in the way.
base::Message result_message(const actions::EnrollOutcome& outcome) {
  const Explanation& explanation = outcome.explanation;
  std::string key = "enroll." + std::string(model::word(outcome.result));
  if (outcome.result == EnrollResult::other_role)
    key += explanation.as_guest ? ".is-guest" : ".is-participant";
  return say(key, {{"person", explanation.person.str()},
                   {"command", "traject withdraw " + explanation.programme.str() + " " +
                                   explanation.person.str() + " --because \"…\""}});
}

void explain_members(Object& object, const Explanation& explanation) {
  explanation_members(object, explanation);
  object.member(
      "cohort", cohort_of(explanation),
      "the cohort in which the person has a place or took part; the verdict is then about its dates");
  object.member(
      "place", explanation.place, place_members, "the place in line; null for people who are not in line");
}

constexpr DocumentKind explain_kind(
    "explain", "Each rule of a programme for one person. Exit code 1 unless the verdict is yes.",
    explain_members);

void enroll_members(Object& object, const actions::EnrollOutcome& outcome) {
  explanation_members(object, outcome.explanation);
  object.member("result", outcome.result,
                "other_role: a guest who would be a participant, or the other way round; "
                "exception_recorded: it was added to the registration on file; exception_refused: the rules "
                "would still say no");
  files_member(object, outcome.changes);
}

constexpr DocumentKind enroll_kind(
    "enroll",
    "A registration that was recorded or refused. Exit code 1 unless the result is "
    "registered or exception_recorded.",
    enroll_members);

}  // namespace

SchemaFile explain_schema() { return explain_kind.schema(); }
SchemaFile enroll_schema() { return enroll_kind.schema(); }

Document explain(const Explanation& explanation, const model::Records& records) {
  Document document;
  document.data = explain_kind.json(records.settings, explanation);
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
  document.data = enroll_kind.json(records.settings, outcome);
  document.table = rules_table(outcome.explanation);
  add_heading(document, outcome.explanation, records);
  document.blocks.emplace_back(
      render::Paragraph{result_message(outcome), actions::is_done(outcome.result) ? Tone::good : Tone::bad});
  add_rules(document, outcome.explanation);
  if (outcome.cost) add_expected_cost(document, *outcome.cost);
  return document;
}

}  // namespace traject::report
