#include "actions/privacy/removal.hpp"

#include <doctest/doctest.h>

#include "model/past.hpp"
#include "model/registration.hpp"
#include "model/staff.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::actions {
namespace removal_test {

using model::CoachId;
using model::PersonId;
using model::ProgrammeId;

const ProgrammeId programme("leertraject");

std::string files(const Removed& removed) {
  std::string text;
  for (const auto& change : removed.changes) text += change.file + "\n";
  for (const auto& file : removed.gone) text += "gone " + file + "\n";
  return text;
}

// Two people and a coach who wish to be with "p-1" and "p-2" or not, and somebody without wishes.
model::Records folder() {
  model::Records records;
  auto& registrations = records.registrations[programme];
  for (const char* id : {"p-1", "p-2", "p-3", "p-4", "p-5"}) registrations[PersonId(id)] = {};
  registrations[PersonId("p-3")].facts.team = model::TeamWishes{{PersonId("p-1")}, {PersonId("p-5")}};
  auto& fourth = registrations[PersonId("p-4")];
  fourth.facts.coach = model::CoachWishes{CoachId("p-2"), {CoachId("p-5"), CoachId("p-1")}, {}, {}};
  fourth.earlier.emplace_back().coach = model::CoachWishes{{}, {}, {CoachId("p-2")}, {}};
  records.coaches[CoachId("c-1")].avoids = {PersonId("p-2"), PersonId("p-5")};
  records.coaches[CoachId("c-2")].avoids = {PersonId("p-5")};
  return records;
}

TEST_CASE("who goes is in nobody's wishes any more, whoever went before") {
  const auto records = folder();
  Removal removal(records, test::day("2021-08-20"));
  removal.person(PersonId("p-1"));
  removal.person(PersonId("p-2"));
  const auto& registrations = removal.after().registrations.at(programme);
  const auto& third = registrations.at(PersonId("p-3")).facts;
  CHECK(*third.team == model::TeamWishes{{}, {PersonId("p-5")}});
  const auto& fourth = registrations.at(PersonId("p-4"));
  CHECK(*fourth.facts.coach == model::CoachWishes{{}, {CoachId("p-5")}, {}, {}});
  CHECK_FALSE(fourth.earlier.at(0).coach);
  CHECK(removal.after().coaches.at(CoachId("c-1")).avoids == std::vector{PersonId("p-5")});
  CHECK(files(removal.finish()) ==
        "coaches/c-1.yaml\nregistrations/leertraject/p-3.yaml\nregistrations/leertraject/p-4.yaml\n"
        "gone registrations/leertraject/p-1.yaml\ngone registrations/leertraject/p-2.yaml\n");
}

TEST_CASE("who wished something and goes as well leaves no wish behind") {
  const auto records = folder();
  Removal removal(records, test::day("2021-08-20"));
  removal.person(PersonId("p-3"));
  removal.person(PersonId("p-1"));
  CHECK(files(removal.finish()) ==
        "registrations/leertraject/p-4.yaml\n"
        "gone registrations/leertraject/p-1.yaml\ngone registrations/leertraject/p-3.yaml\n");
}

TEST_CASE("what became of each person in a line stays with them, whoever goes first") {
  const std::string registered = "registered_at: 2021-01-01T09:00:00+01:00\n";
  const auto records = test::records_of(
      {{"programmes/leertraject.yaml", "title: Leertraject\nsessions: []\n"},
       {"people/p-1.yaml", "department: it\n"},
       {"people/p-2.yaml", "department: it\n"},
       {"people/p-3.yaml", "department: it\n"},
       {"registrations/leertraject/p-1.yaml", registered + "withdrawn: {date: 2021-02-01}\n"},
       {"registrations/leertraject/p-2.yaml", registered}});
  Removal removal(records, test::day("2021-08-20"));
  for (const char* id : {"p-1", "p-2", "p-3"}) removal.person(PersonId(id));
  const auto& people = removal.after().people;
  CHECK(people.at(PersonId("p-1")).past.at(0).status == model::PastStatus::withdrawn);
  CHECK(people.at(PersonId("p-2")).past.at(0).status == model::PastStatus::eligible);
  CHECK(people.at(PersonId("p-3")).past.empty());
}

TEST_CASE("who was still to come, or to coach, leaves on the first day and not before it") {
  const auto records = test::records_of(
      {{"programmes/leertraject.yaml", "title: Leertraject\nsessions: []\n"},
       {"cohorts/najaar/cohort.yaml",
        "programme: leertraject\nstart: 2021-10-01\nas_of: 2021-08-20\nparticipants: [p-2]\nsessions: []\n"},
       {"cohorts/najaar/coaching.yaml", "pairs: [{participant: p-2, coach: p-1, from: 2021-10-01}]\n"},
       {"coaches/p-1.yaml", "capacity: 1\n"},
       {"people/p-1.yaml", "department: it\nemployed: {from: 2021-09-01, until: 2022-08-31}\n"},
       {"people/p-2.yaml", "department: it\n"}});
  Removal removal(records, test::day("2021-08-20"));
  removal.person(PersonId("p-1"));
  const auto& employed = removal.after().people.at(PersonId("p-1")).facts.employed;
  REQUIRE(employed);
  CHECK(employed->from == test::day("2021-09-01"));
  CHECK(employed->until == test::day("2021-09-01"));
  CHECK(removal.after().coaching.at(model::CohortId("najaar")).pairs.at(0).until == test::day("2021-10-01"));
}

}  // namespace removal_test
}  // namespace traject::actions
