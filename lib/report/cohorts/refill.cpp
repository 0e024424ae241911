#include "report/cohorts/refill.hpp"

#include "report/cohorts/cohort_document.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"
#include "report/enrolment/entries.hpp"
#include "report/members.hpp"
#include "report/money/cohort_costs.hpp"

namespace traject::report {
namespace {

using actions::LeftPlace;
using actions::RefillOutcome;

void left_place_members(Object& object, const LeftPlace& place) {
  object.member("person", place.person);
  object.member("withdrawn_on", place.withdrawn_on);
  object.member("taken_by", place.taken_by, "null if the place stays empty");
  object.word("code", place.code, {"filled", "too_late", "nobody_waiting"});
  object.member("because", place.message);
}

void refilled_members(Object& object, const RefillOutcome& outcome) {
  answer_members(object, "refill", outcome.view, !outcome.stays_empty(), outcome.changes);
  object.member("left", outcome.left, left_place_members, "the places of people who have withdrawn");
  object.member("passed_over", outcome.passed_over, reason_members,
                "people ahead of a newcomer who could not be asked");
  object.member("follow_up", outcome.follow_up, note_members<calendar::Warning>,
                "what is still on file about people who left, and what newcomers have missed");
}

constexpr DocumentKind refill_kind(
    {"plan-cohort", "refill"},
    "--refill: who takes the places that were left. Exit code 1 if one stays empty.", refilled_members);

render::Table places_table(const RefillOutcome& outcome) {
  return table_of<LeftPlace>(
      outcome.left, {{column("left"), &LeftPlace::person},
                     {column("withdrawn_on"), &LeftPlace::withdrawn_on},
                     {column("taken_by"), &LeftPlace::taken_by},
                     {wrapping_column("because"), &LeftPlace::message}});
}

}  // namespace

SchemaFile refill_schema() { return refill_kind.schema(); }

render::Document refill(const RefillOutcome& outcome, const model::Records& records) {
  auto document = cohort_document(refill_kind.json(records.settings, outcome), outcome.view, records);
  document.table = places_table(outcome);
  if (outcome.left.empty()) document.blocks.emplace_back(render::Paragraph{say("refill.nobody-left")});
  add_section(document, "heading.left", places_table(outcome));
  add_section(document, "heading.passed-over", reasons_table(outcome.passed_over, records));
  add_warnings(document, outcome.follow_up);
  if (outcome.budget && !outcome.left.empty()) add_cohort_costs(document, *outcome.budget);
  return document;
}

}  // namespace traject::report
