#include "actions/enrolment/withdraw.hpp"

#include <doctest/doctest.h>

#include "model/cohort.hpp"
#include "model/registration.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace withdraw_test {

using model::CohortId;
using model::PersonId;
using model::ProgrammeId;
using test::day;
using test::refusal;

// p-1 is in the cohort as a participant, p-2 as a guest of the second of three sessions; p-3 only registered.
model::Records records(const std::string& rest = "") {
  return test::records_of(
      {{"people/p-1.yaml", "department: desk\n"},
       {"people/p-2.yaml", "department: desk\n"},
       {"people/p-3.yaml", "department: desk\n"},
       {"programmes/one.yaml",
        "title: One\n"
        "sessions:\n"
        "  - {id: s1, title: S1, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"
        "  - {id: s2, title: S2, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"
        "  - {id: s3, title: S3, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"},
       {"programmes/other.yaml", "title: Other\n"},
       {"registrations/one/p-1.yaml", "registered_at: 2021-07-01T09:00:00+02:00\n" + rest},
       {"registrations/one/p-2.yaml",
        "registered_at: 2021-07-02T09:00:00+02:00\nas: guest\nsessions: [s2]\n"},
       {"registrations/one/p-3.yaml", "registered_at: 2021-07-03T09:00:00+02:00\n"},
       {"cohorts/autumn/cohort.yaml",
        "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1]\n"
        "guests: [{person: p-2, session: s2}]\n"
        "sessions:\n"
        "  - {session: s1, date: 2021-09-03, from: \"09:00\", until: \"10:00\"}\n"
        "  - {session: s2, date: 2021-09-17, from: \"09:00\", until: \"10:00\"}\n"
        "  - {session: s3, date: 2021-10-01, from: \"09:00\", until: \"10:00\"}\n"},
       {"cohorts/elsewhere/cohort.yaml",
        "programme: other\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-3]\n"}});
}

WithdrawRequest request(const std::string& person, std::string_view as_of = "2021-08-25") {
  return {.programme = ProgrammeId("one"),
          .person = PersonId(person),
          .date = {},
          .because = "another job",
          .as_of = day(as_of)};
}

std::string cohorts(const WithdrawOutcome& outcome) {
  std::string ids;
  for (const FreePlace& place : outcome.places) ids += place.cohort.str();
  return ids;
}

TEST_CASE("the withdrawal has the as-of day and the reason, and the rest of the registration stays") {
  const auto outcome =
      withdraw(records("suitability_talk: {with: manager, date: 2021-06-01}\n"), request("p-1"));
  CHECK(outcome.result == WithdrawResult::withdrawn);
  CHECK(outcome.changes.at(0).file == "registrations/one/p-1.yaml");
  const auto& facts = test::written<model::Registration>(outcome.changes).facts;
  CHECK(facts.withdrawn == model::Withdrawal{day("2021-08-25"), "another job"});
  CHECK(facts.suitability_talk.has_value());
}

TEST_CASE("a day can be given, not before that of the registration") {
  WithdrawRequest asked = request("p-1");
  asked.date = day("2021-07-01");
  CHECK(withdraw(records(), asked).date == day("2021-07-01"));
  asked.date = day("2021-06-30");
  CHECK(refusal([&] { return withdraw(records(), asked); }) ==
        "p-1 did not register for one until 1 July 2021");
}

TEST_CASE("the same withdrawal again changes nothing, another one is refused with the day") {
  const auto gone = records("withdrawn: {date: 2021-08-25, because: another job}\n");
  const auto again = withdraw(gone, request("p-1"));
  CHECK(again.result == WithdrawResult::unchanged);
  CHECK(again.changes.empty());
  CHECK(refusal([&] { return withdraw(gone, request("p-1", "2021-08-26")); }) ==
        "p-1 withdrew from one on 25 August 2021");
  WithdrawRequest other = request("p-1");
  other.because = "moves away";
  CHECK(refusal([&] { return withdraw(gone, other); }) != "done");
}

TEST_CASE("the cohort in which a place comes free is named") {
  CHECK(cohorts(withdraw(records(), request("p-1"))) == "autumn");
  CHECK(cohorts(withdraw(records(), request("p-2"))) == "autumn");
  CHECK(withdraw(records(), request("p-3")).places.empty());
}

TEST_CASE("a participant's place can be filled from the withdrawal until the day before the second session") {
  const auto place = withdraw(records(), request("p-1")).places.at(0);
  CHECK(place.refill_from == day("2021-08-25"));
  CHECK(place.refill_until == day("2021-09-16"));
  WithdrawRequest later = request("p-1");
  later.date = day("2021-09-10");
  CHECK(withdraw(records(), later).places.at(0).refill_from == day("2021-09-10"));
  CHECK(withdraw(records(), request("p-1", "2021-09-16")).places.at(0).refill_until == day("2021-09-16"));
  CHECK_FALSE(withdraw(records(), request("p-1", "2021-09-17")).places.at(0).refill_from);
  CHECK_FALSE(withdraw(records(), request("p-2")).places.at(0).refill_from);
}

TEST_CASE("no place comes free once all that the person came to is over") {
  CHECK(cohorts(withdraw(records(), request("p-1", "2021-10-01"))) == "autumn");
  CHECK(withdraw(records(), request("p-1", "2021-10-02")).places.empty());
  CHECK(cohorts(withdraw(records(), request("p-2", "2021-09-17"))) == "autumn");
  CHECK(withdraw(records(), request("p-2", "2021-09-18")).places.empty());
}

TEST_CASE("a cancelled session keeps no cohort going") {
  auto all = records();
  all.cohorts.at(CohortId("autumn")).sessions.back().cancelled = model::Cancelled{day("2021-09-20"), {}};
  CHECK(cohorts(withdraw(all, request("p-1", "2021-09-17"))) == "autumn");
  CHECK(withdraw(all, request("p-1", "2021-09-18")).places.empty());
}

TEST_CASE("a cohort that is chosen later has no place yet") {
  CHECK(withdraw(records(), request("p-1", "2021-08-19")).places.empty());
}

UndoRequest undo(const std::string& person, std::string_view as_of = "2021-08-27") {
  return {.programme = ProgrammeId("one"),
          .person = PersonId(person),
          .because = "wrong person",
          .as_of = day(as_of)};
}

TEST_CASE("a withdrawal that was a mistake is kept as such, and the registration stands as it was") {
  const auto gone = records("withdrawn: {date: 2021-08-25, because: another job}\n");
  const auto outcome = undo_withdrawal(gone, undo("p-1"));
  CHECK(outcome.result == WithdrawResult::undone);
  CHECK(outcome.place_kept == CohortId("autumn"));
  const auto& facts = test::written<model::Registration>(outcome.changes).facts;
  CHECK_FALSE(facts.withdrawn);
  CHECK(facts.registered_at == outcome.registered_at);
  CHECK(facts.withdrawn_in_error == std::vector{model::WithdrawnInError{day("2021-08-25"), "another job",
                                                                        day("2021-08-27"), "wrong person"}});
}

TEST_CASE("undone twice is undone once, and what never happened cannot be undone") {
  const auto undone = records(
      "withdrawn_in_error: [{date: 2021-08-25, undone_on: 2021-08-27, undone_because: wrong person}]\n");
  CHECK(undo_withdrawal(undone, undo("p-1")).result == WithdrawResult::unchanged);
  CHECK(undo_withdrawal(undone, undo("p-1")).changes.empty());
  CHECK(refusal([] { return undo_withdrawal(records(), undo("p-1")); }) == "p-1 has not withdrawn from one");
  CHECK(refusal([] { return undo_withdrawal(records(), undo("p-9")); }) != "done");
}

TEST_CASE("who has the place now is told") {
  auto gone = records("withdrawn: {date: 2021-08-25}\n");
  auto& cohort = gone.cohorts.at(CohortId("autumn"));
  cohort.participants = {PersonId("p-3")};
  cohort.refilled = {{PersonId("p-3"), PersonId("p-1"), day("2021-08-26")}};
  const auto outcome = undo_withdrawal(gone, undo("p-1"));
  CHECK_FALSE(outcome.place_kept);
  CHECK(outcome.place_taken->person == PersonId("p-3"));
}

TEST_CASE("an earlier place, and who got that one, are no place of the registration that is undone") {
  auto gone =
      records("withdrawn: {date: 2021-08-25}\nearlier: [{registered_at: 2020-07-01T09:00:00+02:00}]\n");
  auto& cohort = gone.cohorts.at(CohortId("autumn"));
  cohort.as_of = day("2020-08-20");
  CHECK_FALSE(undo_withdrawal(gone, undo("p-1")).place_kept);
  cohort.participants = {PersonId("p-3")};
  cohort.refilled = {{PersonId("p-3"), PersonId("p-1"), day("2020-08-26")}};
  CHECK_FALSE(undo_withdrawal(gone, undo("p-1")).place_taken);
}

TEST_CASE("a guest keeps the place too") {
  auto all = records();
  all.registrations.at(ProgrammeId("one")).at(PersonId("p-2")).facts.withdrawn = {day("2021-08-25"), {}};
  CHECK(undo_withdrawal(all, undo("p-2")).place_kept == CohortId("autumn"));
}

TEST_CASE("who never registered cannot withdraw") {
  auto all = records();
  all.registrations.clear();
  CHECK(refusal([&] { return withdraw(all, request("p-1")); }) == "p-1 is not registered for one");
  CHECK(refusal([&] { return withdraw(all, request("p-4")); }) ==
        "there is no person \"p-4\" (did you mean \"p-1\"?)");
}

}  // namespace withdraw_test
}  // namespace traject::actions
