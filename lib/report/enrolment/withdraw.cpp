#include "report/enrolment/withdraw.hpp"

#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "report/cells.hpp"
#include "report/document_kind.hpp"
#include "report/members.hpp"
#include "report/several.hpp"

namespace traject::report {
namespace {

using actions::WithdrawOutcome;
using render::Document;

std::vector<actions::FreePlace> places_to_refill(const WithdrawOutcome& outcome) {
  std::vector<actions::FreePlace> places;
  for (const auto& place : outcome.places) {
    if (place.refill_from) places.push_back(place);
  }
  return places;
}

void refill_members(Object& object, const actions::FreePlace& place) {
  object.member("cohort", place.cohort);
  object.member("from", place.refill_from.value_or(base::Date{}));
  object.member("until", place.refill_until, "null for a cohort without dates");
}

std::vector<model::CohortId> cohorts_of(const WithdrawOutcome& outcome) {
  std::vector<model::CohortId> cohorts;
  for (const auto& place : outcome.places) cohorts.push_back(place.cohort);
  return cohorts;
}

std::optional<model::PersonId> who_has_it(const WithdrawOutcome& outcome) {
  if (!outcome.place_taken) return {};
  return outcome.place_taken->person;
}

void withdraw_members(Object& object, const WithdrawOutcome& outcome) {
  object.member("programme", outcome.programme);
  object.member("person", outcome.person);
  object.member("date", outcome.date, "the first day without the registration");
  object.member("because", outcome.because);
  object.member("result", outcome.result);
  object.member("cohorts", cohorts_of(outcome), "the cohort in which a place becomes free");
  object.member("refill", places_to_refill(outcome), refill_members,
                "when plan-cohort --refill can give the place to the next in line, both days included; "
                "empty if that is past, and for guests");
  object.member(
      "place_kept", outcome.place_kept, "with --undo: the cohort in which the place is still there");
  object.member("place_taken_by", who_has_it(outcome), "with --undo: who has the place now");
  files_member(object, outcome.changes);
}

constexpr DocumentKind withdraw_kind({"withdraw", "of-one"}, "A withdrawal.", withdraw_members);

render::Facts facts_of(const WithdrawOutcome& outcome, const model::Records& records) {
  render::Facts facts;
  if (records.names.contains(outcome.person))
    facts.rows.emplace_back(word("column", "name"), name_of(records, outcome.person));
  facts.rows.emplace_back(word("label", "registered"), base::Value(outcome.registered_at));
  facts.rows.emplace_back(word("label", "withdrawn"), cell(outcome.date));
  facts.rows.emplace_back(word("column", "because"), cell(outcome.because));
  return facts;
}

std::string title_key(const WithdrawOutcome& outcome) {
  return outcome.result == actions::WithdrawResult::undone ? "withdraw.title-undo" : "withdraw.title";
}

// Whether somebody else can take the place, how, and until when.
base::Message message_of(const actions::FreePlace& place) {
  const std::string cohort = place.cohort.str();
  if (place.of_guest) return say("withdraw.place", {{"cohort", cohort}});
  if (!place.refill_from) return say("withdraw.place-stays-empty", {{"cohort", cohort}});
  if (!place.refill_until)
    return say("withdraw.place-to-fill", {{"cohort", cohort}, {"from", *place.refill_from}});
  return say("withdraw.place-to-fill-until",
             {{"cohort", cohort}, {"from", *place.refill_from}, {"until", *place.refill_until}});
}

}  // namespace

SchemaFile withdraw_schema() { return withdraw_kind.schema(); }

Document withdraw(const WithdrawOutcome& outcome, const model::Records& records) {
  const std::string& title = records.programmes.at(outcome.programme).title;
  Document document;
  document.data = withdraw_kind.json(records.settings, outcome);
  document.blocks.emplace_back(
      render::Title{say(title_key(outcome), {{"person", outcome.person.str()}, {"programme", title}})});
  document.blocks.emplace_back(facts_of(outcome, records));
  document.blocks.emplace_back(
      render::Paragraph{say("withdraw." + std::string(model::word(outcome.result)),
                            {{"person", outcome.person.str()}, {"date", outcome.date}})});
  if (outcome.place_kept) {
    document.blocks.emplace_back(render::Paragraph{say(
        "withdraw.place-kept", {{"person", outcome.person.str()}, {"cohort", outcome.place_kept->str()}})});
  }
  if (outcome.place_taken) {
    document.blocks.emplace_back(render::Paragraph{
        say("withdraw.place-taken", {{"person", outcome.person.str()},
                                     {"other", outcome.place_taken->person.str()},
                                     {"date", outcome.place_taken->date}}),
        render::Tone::warning});
  }
  for (const auto& place : outcome.places)
    document.blocks.emplace_back(render::Paragraph{message_of(place), render::Tone::warning});
  return document;
}

}  // namespace traject::report
