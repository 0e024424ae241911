#include "actions/cohorts/attend.hpp"

#include <doctest/doctest.h>

#include "model/cohort_records.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace attend_test {

using model::Attendance;
using model::CohortId;
using model::PersonId;
using model::SessionAttendance;
using model::SessionId;
using test::day;
using test::refusal;
using test::written;
using People = std::vector<PersonId>;

// Participants p-3, p-1 and p-2 in that order; p-4 is a guest of s2; s3 is cancelled.
model::Records records(const std::string& attendance = "", const std::string& of_p1 = "") {
  return test::records_of(
      {{"people/p-1.yaml", "department: desk\n"},
       {"people/p-2.yaml", "department: desk\n"},
       {"people/p-3.yaml", "department: desk\n"},
       {"people/p-4.yaml", "department: desk\n"},
       {"programmes/one.yaml",
        "title: One\n"
        "sessions:\n"
        "  - {id: s1, title: First, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"
        "  - {id: s2, title: Second, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"
        "  - {id: s3, title: Third, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"
        "  - {id: s4, title: Fourth, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"},
       {"registrations/one/p-1.yaml", "registered_at: 2021-07-01T09:00:00+02:00\n" + of_p1},
       {"cohorts/autumn/cohort.yaml",
        "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-3, p-1, p-2]\n"
        "guests: [{person: p-4, session: s2}]\n"
        "sessions:\n"
        "  - {session: s1, date: 2021-09-03, from: \"09:00\", until: \"10:00\"}\n"
        "  - {session: s2, date: 2021-09-17, from: \"09:00\", until: \"10:00\"}\n"
        "  - {session: s3, date: 2021-10-01, from: \"09:00\", until: \"10:00\", cancelled: {date: "
        "2021-09-30}}\n"
        "  - {session: s4, date: 2021-10-15, from: \"09:00\", until: \"10:00\"}\n"},
       {"cohorts/autumn/attendance.yaml", attendance.empty() ? "sessions: []\n" : attendance}});
}

AttendOutcome attended(const model::Records& given, const std::string& session, const People& all_but = {},
                       std::string_view as_of = "2021-12-01") {
  return attend(
      given,
      {.cohort = CohortId("autumn"), .session = SessionId(session), .all_but = all_but, .as_of = day(as_of)});
}

// "s1: p-3 p-1; s2:", who was absent from each session that is written.
std::string sheet(const AttendOutcome& outcome) {
  std::string text;
  for (const SessionAttendance& session : written<Attendance>(outcome.changes).sessions) {
    text += (text.empty() ? "" : "; ") + session.session.str() + ":";
    for (const PersonId& person : session.absent) text += " " + person.str();
  }
  return text;
}

std::string codes(const AttendOutcome& outcome) {
  std::string text;
  for (const auto& warning : outcome.warnings) text += warning.code + " ";
  return text;
}

TEST_CASE("everybody was there, participants first and then guests") {
  auto without = records();
  without.attendance = {};
  const auto outcome = attended(without, "s2");
  CHECK(outcome.result == AttendResult::recorded);
  CHECK(outcome.changes.at(0).file == "cohorts/autumn/attendance.yaml");
  CHECK(outcome.attended == People{PersonId("p-3"), PersonId("p-1"), PersonId("p-2"), PersonId("p-4")});
  CHECK(sheet(outcome) == "s2:");
}

TEST_CASE("who was not there stands in the order of the cohort, each once") {
  const auto outcome =
      attended(records(), "s2", {PersonId("p-4"), PersonId("p-2"), PersonId("p-3"), PersonId("p-2")});
  CHECK(sheet(outcome) == "s2: p-3 p-2 p-4");
  CHECK(outcome.attended == People{PersonId("p-1")});
}

TEST_CASE("a session comes between those before and after it") {
  const auto given = records("sessions: [{session: s1, absent: [p-1]}, {session: s4}]\n");
  CHECK(sheet(attended(given, "s2")) == "s1: p-1; s2:; s4:");
  CHECK(sheet(attended(records("sessions: [{session: s1}]\n"), "s4")) == "s1:; s4:");
}

TEST_CASE("what stood there of the same session is replaced, and the same is written once") {
  const auto given = records("sessions: [{session: s2, absent: [p-1]}, {session: s1}]\n");
  CHECK(sheet(attended(given, "s2", {PersonId("p-2")})) == "s2: p-2; s1:");
  const auto same = attended(given, "s2", {PersonId("p-1")});
  CHECK(same.result == AttendResult::unchanged);
  CHECK(same.changes.empty());
}

TEST_CASE("a cancelled session was not held") {
  const auto outcome = attended(records(), "s3");
  CHECK(outcome.result == AttendResult::not_held);
  CHECK(outcome.changes.empty());
  CHECK(outcome.attended.empty());
}

TEST_CASE("a session that is still to come is recorded with a warning") {
  CHECK(codes(attended(records(), "s1", {}, "2021-09-03")).empty());
  const auto outcome = attended(records(), "s1", {}, "2021-09-02");
  CHECK(codes(outcome) == "not_yet ");
  CHECK(outcome.result == AttendResult::recorded);
}

TEST_CASE("somebody who had withdrawn was not there, named as absent or not") {
  const auto given = records("", "withdrawn: {date: 2021-09-17}\n");
  CHECK(attended(given, "s1").attended == People{PersonId("p-3"), PersonId("p-1"), PersonId("p-2")});
  const auto outcome = attended(given, "s2");
  CHECK(outcome.attended == People{PersonId("p-3"), PersonId("p-2"), PersonId("p-4")});
  CHECK(sheet(outcome) == "s2:");
  CHECK(sheet(attended(given, "s2", {PersonId("p-1")})) == "s2: p-1");
}

TEST_CASE("only who comes to the session can be missed there") {
  CHECK(refusal([&] { return attended(records(), "s1", {PersonId("p-4")}); }) ==
        "p-4 does not attend s1 of cohort autumn (did you mean \"p-3\"?)");
  CHECK(refusal([&] { return attended(records(), "s1", {PersonId("somebody")}); }) ==
        "somebody does not attend s1 of cohort autumn");
  CHECK(refusal([&] { return attended(records(), "s5"); }) ==
        "this cohort has no session \"s5\" (did you mean \"s1\"?)");
}

}  // namespace attend_test
}  // namespace traject::actions
