#include "actions/cohorts/refill.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "actions/cohorts/places.hpp"
#include "actions/learning/evaluate_cohort.hpp"
#include "model/cohort.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace refill_test {

using model::CohortId;
using model::PersonId;
using test::day;
using test::in_english;
using test::refusal;

std::string registered(std::string_view date, std::string_view rest = "") {
  return "registered_at: " + std::string(date) + "T09:00:00+02:00\napproval: {by: p-9, date: 2021-07-10}\n" +
         std::string(rest);
}

std::string person(std::string_view born = "1990-01-01") {
  return "department: desk\nmanager: p-9\nborn: " + std::string(born) + "\n";
}

// p-1 and p-2 have the two places; p-3 turns 36 before the cohort starts, p-4 has no approval, p-5 and p-6 wait.
test::MemoryFolder folder(const std::string& leaves = "withdrawn: {date: 2021-09-06}\n") {
  return {
      {"people/p-9.yaml", "department: desk\n"},
      {"people/p-1.yaml", person()},
      {"people/p-2.yaml", person()},
      {"people/p-3.yaml", person("1985-09-01")},
      {"people/p-4.yaml", person()},
      {"people/p-5.yaml", person()},
      {"people/p-6.yaml", person()},
      {"programmes/one.yaml",
       "title: One\n"
       "eligibility: [{rule: younger_than, years: 36, at: start}, {rule: approved_by_manager}]\n"
       "group: {size: 2}\n"
       "sessions:\n"
       "  - {id: s1, title: First, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"
       "  - {id: s2, title: Second, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"
       "  - {id: s3, title: Third, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"},
      {"registrations/one/p-1.yaml", registered("2021-07-01", leaves)},
      {"registrations/one/p-2.yaml", registered("2021-07-02")},
      {"registrations/one/p-3.yaml", registered("2021-07-03")},
      {"registrations/one/p-4.yaml", "registered_at: 2021-07-04T09:00:00+02:00\n"},
      {"registrations/one/p-5.yaml", registered("2021-07-05")},
      {"registrations/one/p-6.yaml", registered("2021-07-06")},
      {"cohorts/autumn/cohort.yaml",
       "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1, p-2]\n"
       "sessions:\n"
       "  - {session: s1, date: 2021-09-03, from: \"09:00\", until: \"10:00\"}\n"
       "  - {session: s2, date: 2021-09-17, from: \"09:00\", until: \"10:00\"}\n"
       "  - {session: s3, date: 2021-10-01, from: \"09:00\", until: \"10:00\"}\n"
       "teams: [{id: team-1, members: [p-1, p-2]}]\n"}};
}

RefillOutcome refilled(test::MemoryFolder&& data, std::string_view as_of = "2021-09-10") {
  return refill(data.load().records, {.cohort = CohortId("autumn"), .as_of = day(as_of)});
}

using People = std::vector<PersonId>;

TEST_CASE("the first who is eligible on that day takes the place, in the team too, and nobody else moves") {
  const auto outcome = refilled(folder());
  REQUIRE(outcome.left.size() == 1);
  CHECK(outcome.left[0].person == PersonId("p-1"));
  CHECK(outcome.left[0].taken_by == PersonId("p-5"));
  CHECK(outcome.left[0].code == "filled");
  const auto& cohort = test::written<model::Cohort>(outcome.changes);
  CHECK(cohort.participants == People{PersonId("p-5"), PersonId("p-2")});
  CHECK(cohort.teams[0].members == People{PersonId("p-5"), PersonId("p-2")});
  CHECK(cohort.refilled ==
        std::vector<model::Refilled>{{PersonId("p-5"), PersonId("p-1"), day("2021-09-10")}});
  CHECK(cohort.as_of == day("2021-08-20"));
  CHECK_FALSE(outcome.stays_empty());
}

TEST_CASE("the newcomer's department bears the share from that day") {
  auto data = folder();
  data.put("people/p-5.yaml", "department: field\nmanager: p-9\nborn: 1990-01-01\n");
  data.put("programmes/one.yaml", data.text("programmes/one.yaml") +
                                      "costs: [{id: a, title: A, unit_price: 100.00}]\n"
                                      "funding: {charge: department}\n");
  const auto budget = refilled(std::move(data)).budget;
  REQUIRE(budget);
  REQUIRE(budget->charges.size() == 2);
  CHECK(budget->charges[1].department == model::DepartmentId("field"));
  CHECK(budget->charges[1].amount == *base::parse_money("50.00"));
  CHECK_FALSE(refilled(folder()).budget);
}

TEST_CASE("who stood before the newcomer and could not be asked is named") {
  const auto outcome = refilled(folder());
  REQUIRE(outcome.passed_over.size() == 1);
  CHECK(outcome.passed_over[0].person == PersonId("p-4"));
}

TEST_CASE("the newcomer has a place from that day, and who left had it until then") {
  test::MemoryFolder data = folder();
  auto records = data.load().records;
  const auto outcome = refill(records, {.cohort = CohortId("autumn"), .as_of = day("2021-09-10")});
  CHECK(outcome.view.balance.placed == 2);
  CHECK(outcome.view.balance.withdrawn == 1);
  CHECK(outcome.view.balance_on == day("2021-09-10"));
  records.cohorts[CohortId("autumn")] = test::written<model::Cohort>(outcome.changes);
  const auto before = eligibility::places(records, model::ProgrammeId("one"), day("2021-09-09"), {});
  CHECK(before.participants.contains(PersonId("p-1")));
  CHECK_FALSE(before.participants.contains(PersonId("p-5")));
  const auto after = eligibility::places(records, model::ProgrammeId("one"), day("2021-09-10"), {});
  CHECK_FALSE(after.participants.contains(PersonId("p-1")));
  CHECK(after.participants.at(PersonId("p-5")).front().as_of == day("2021-09-10"));
  const auto again = refill(records, {.cohort = CohortId("autumn"), .as_of = day("2021-09-11")});
  CHECK(again.left.empty());
  CHECK(again.changes.empty());
}

TEST_CASE("from the day of the second session the place stays empty") {
  const auto asked_late = refilled(folder(), "2021-09-17");
  CHECK(asked_late.left.at(0).code == "too_late");
  CHECK(in_english(asked_late.left[0].message) ==
        "the place stays empty: it could only be filled until Second on 17 September 2021");
  CHECK(asked_late.changes.empty());
  CHECK(asked_late.stays_empty());
  CHECK(refilled(folder(), "2021-09-16").left.at(0).code == "filled");
  CHECK(refilled(folder("withdrawn: {date: 2021-09-17}\n"), "2021-09-20").left.at(0).code == "too_late");
}

TEST_CASE("without anybody who is eligible the place stays empty") {
  test::MemoryFolder data = folder();
  for (const char* waiting : {"p-5", "p-6"})
    data.put(
        std::string("registrations/one/") + waiting + ".yaml", "registered_at: 2021-07-05T09:00:00+02:00\n");
  const auto outcome = refilled(std::move(data));
  CHECK(outcome.left.at(0).code == "nobody_waiting");
  CHECK(outcome.changes.empty());
}

TEST_CASE("where nobody has withdrawn yet nothing changes") {
  CHECK(refilled(folder(""), "2021-09-10").left.empty());
  CHECK(refilled(folder(), "2021-09-05").left.empty());
}

TEST_CASE("what is still on file of who left, and what the newcomer missed, is told") {
  test::MemoryFolder data = folder();
  data.put("programmes/one.yaml",
           data.text("programmes/one.yaml") +
               "individual_sessions: [{id: talk, title: Talk, count: 2, minutes: 60}]\n");
  data.put("advisers/a-1.yaml", "title: Adviser\n");
  data.put("coaches/p-2.yaml", "capacity: 1\n");
  data.put(
      "cohorts/autumn/talks.yaml",
      "talks:\n"
      "  - {person: p-1, session: talk, number: 1, adviser: a-1, date: 2021-09-01, from: \"09:00\", until: "
      "\"10:00\"}\n"
      "  - {person: p-1, session: talk, number: 2, adviser: a-1, date: 2021-10-01, from: \"09:00\", until: "
      "\"10:00\"}\n");
  data.put("cohorts/autumn/coaching.yaml", "pairs: [{participant: p-1, coach: p-2}]\n");
  const auto outcome = refilled(std::move(data));
  std::string told;
  for (const auto& note : outcome.follow_up) told += note.code + ": " + in_english(note.message) + "\n";
  CHECK(told ==
        "missed_session: p-5 missed First on 3 September 2021\n"
        "talks_left: p-1 still has 1 talk planned; traject plan-cohort autumn --talks frees it\n"
        "coach_left: p-2 is still the coach of p-1; traject match-coaches autumn frees that coach\n");
}

// p-1 and p-2 withdrew, and p-2 has registered again.
void let_one_come_back(test::MemoryFolder& data) {
  data.put(
      "registrations/one/p-2.yaml",
      registered("2021-09-08",
                 "earlier: [{registered_at: 2021-07-02T09:00:00+02:00, withdrawn: {date: 2021-09-06}}]\n"));
  for (const char* waiting : {"p-3", "p-4", "p-5", "p-6"})
    data.put(std::string("registrations/one/") + waiting + ".yaml",
             registered("2021-07-05", "withdrawn: {date: 2021-09-01}\n"));
}

std::string places_of(const RefillOutcome& outcome) {
  std::string told;
  for (const auto& place : outcome.left)
    told += place.person.str() + " " + (place.taken_by ? place.taken_by->str() : place.code) + "\n";
  return told;
}

TEST_CASE("who comes back gets the own place, and the other one stays free") {
  auto data = folder();
  let_one_come_back(data);
  auto records = data.load().records;
  const auto outcome = refill(records, {.cohort = CohortId("autumn"), .as_of = day("2021-09-10")});
  CHECK(places_of(outcome) == "p-1 nobody_waiting\np-2 p-2\n");
  CHECK(in_english(outcome.left[1].message) == "p-2 gets their own place back (number 1 in line)");
  const auto& cohort = test::written<model::Cohort>(outcome.changes);
  CHECK(cohort.participants == People{PersonId("p-1"), PersonId("p-2")});
  CHECK(cohort.teams[0].members == People{PersonId("p-1"), PersonId("p-2")});
  CHECK(cohort.refilled ==
        std::vector<model::Refilled>{{PersonId("p-2"), PersonId("p-2"), day("2021-09-10")}});
  CHECK(outcome.follow_up.empty());

  records.cohorts[CohortId("autumn")] = cohort;
  const auto line = [&](std::string_view on) {
    const auto queue =
        eligibility::queue(records, model::ProgrammeId("one"), {.as_of = day(on), .start = {}});
    return std::ranges::find(queue.entries, PersonId("p-2"), &eligibility::Entry::person)->status;
  };
  CHECK(line("2021-09-09") == eligibility::Status::eligible);
  CHECK(line("2021-09-10") == eligibility::Status::placed);
  CHECK_FALSE(left_on(records, CohortId("autumn"), cohort, PersonId("p-2")));
  CHECK(places_on(cohort, day("2021-09-10"))[1].since == cohort.start);
  const auto again = refill(records, {.cohort = CohortId("autumn"), .as_of = day("2021-09-11")});
  CHECK(places_of(again) == "p-1 nobody_waiting\n");
  CHECK(again.changes.empty());
}

TEST_CASE("whoever waits beside somebody who comes back gets the other place, in either order") {
  for (const char* registered_at : {"2021-07-05", "2021-09-09"}) {
    auto data = folder();
    let_one_come_back(data);
    data.put("registrations/one/p-5.yaml", registered(registered_at));
    const auto outcome = refilled(std::move(data));
    CHECK(places_of(outcome) == "p-1 p-5\np-2 p-2\n");
    CHECK(test::written<model::Cohort>(outcome.changes).participants ==
          People{PersonId("p-5"), PersonId("p-2")});
  }
}

TEST_CASE("somebody higher in line gets the place before the person who had it comes back to it") {
  auto data = folder();
  let_one_come_back(data);
  data.put("registrations/one/p-1.yaml", registered("2021-07-01"));
  data.put("registrations/one/p-5.yaml", registered("2021-07-05"));
  CHECK(places_of(refilled(std::move(data))) == "p-2 p-5\n");
}

TEST_CASE("a place that was filled since somebody registered again does not hide that theirs is free") {
  auto data = folder();
  let_one_come_back(data);
  data.put("cohorts/autumn/cohort.yaml",
           data.text("cohorts/autumn/cohort.yaml") +
               "refilled: [{person: p-1, instead_of: p-4, date: 2021-09-09}]\n");
  data.put("registrations/one/p-1.yaml", registered("2021-07-01"));
  CHECK(places_of(refilled(std::move(data))) == "p-2 p-2\n");
}

TEST_CASE("a session while somebody was gone does not count, and the ones before do") {
  auto data = folder();
  let_one_come_back(data);
  data.put("cohorts/autumn/cohort.yaml",
           data.text("cohorts/autumn/cohort.yaml") +
               "refilled: [{person: p-2, instead_of: p-2, date: 2021-09-20}]\n");
  data.put("registrations/one/p-1.yaml", registered("2021-07-01"));
  data.put("cohorts/autumn/attendance.yaml",
           "sessions: [{session: s1}, {session: s2}, {session: s3, absent: [p-2]}]\n");
  const auto records = data.load().records;
  const auto evaluation = evaluate_cohort(records, CohortId("autumn"), day("2021-12-01"));
  REQUIRE(evaluation.attendance.size() == 2);
  CHECK(evaluation.attendance[0].attended == 3);
  CHECK(evaluation.attendance[1].attended == 1);
  CHECK(evaluation.attendance[1].missed == std::vector{model::SessionId("s3")});
  const auto& cohort = records.cohorts.at(CohortId("autumn"));
  const auto sessions = calendar::sessions_of(cohort, records.programmes.at(cohort.programme));
  const auto expected = [&](std::size_t at) {
    return expected_at(records, CohortId("autumn"), cohort, sessions[at], day("2021-12-01")).size();
  };
  CHECK(expected(0) == 2);
  CHECK(expected(1) == 1);
  CHECK(expected(2) == 2);
}

TEST_CASE("an unknown cohort is wrong use") {
  const auto records = folder().load().records;
  CHECK(refusal([&] { return refill(records, {.cohort = CohortId("autum"), .as_of = day("2021-09-10")}); }) ==
        "there is no cohort \"autum\" (did you mean \"autumn\"?)");
}

}  // namespace refill_test
}  // namespace traject::actions
