#include "actions/coaches/match_coaches.hpp"

#include <doctest/doctest.h>

#include "model/cohort_records.hpp"
#include "model/registration.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace match_coaches_test {

using model::CohortCoaching;
using model::CohortId;
using model::PersonId;
using test::day;
using test::in_english;
using test::refusal;
using test::written;

// Participants p-3, p-1 and p-2 in that order; coaches c-1 (trained), c-2 and c-3 (from outside).
struct Case {
  std::string coaching = "pairs: []\n";
  std::string of_p1 = "coach: {prefers: [c-1]}\n";
  std::string of_p2 = {};
  std::string c1 = "trained_on: 2021-06-18\n";
  std::string c2 = "capacity: 2\n";
};

model::Records records(const Case& given) {
  const std::string registered = "registered_at: 2021-07-01T09:00:00+02:00\n";
  const std::string session =
      "sessions:\n  - {session: s1, date: 2021-09-03, from: \"09:00\", until: \"10:00\"}\n";
  return test::records_of(
      {{"people/p-1.yaml", "department: desk\n"},
       {"people/p-2.yaml", "department: desk\nmanager: c-1\n"},
       {"people/p-3.yaml", "department: desk\n"},
       {"people/c-1.yaml", "department: desk\n"},
       {"people/c-2.yaml", "department: roads\n"},
       {"coaches/c-1.yaml", given.c1},
       {"coaches/c-2.yaml", given.c2},
       {"coaches/c-3.yaml", "external: {organisation: Elsewhere}\n"},
       {"programmes/one.yaml",
        "title: One\nsessions:\n  - {id: s1, title: First, kind: meeting, from: \"09:00\", until: "
        "\"10:00\"}\n"},
       {"registrations/one/p-1.yaml", registered + given.of_p1},
       {"registrations/one/p-2.yaml", registered + given.of_p2},
       {"cohorts/autumn/cohort.yaml",
        "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-3, p-1, p-2]\n" + session},
       {"cohorts/autumn/coaching.yaml", given.coaching}});
}

MatchRequest request(std::string_view as_of = "2021-08-20") {
  MatchRequest made;
  made.cohort = CohortId("autumn");
  made.as_of = day(as_of);
  made.in_words = in_english;
  return made;
}

MatchRequest replacing(const std::string& person, const std::string& because) {
  MatchRequest made = request("2021-10-01");
  made.replace = PersonId(person);
  made.because = because;
  return made;
}

// "p-1 c-1 2021-08-20; p-2 c-2 2021-08-20 until 2021-10-01 because ...", as it is written.
std::string sheet(const model::Changes& changes) {
  std::string text;
  for (const auto& change : changes) {
    const auto* coaching = change.record.get_if<CohortCoaching>();
    if (coaching == nullptr) continue;
    CHECK(change.file == "cohorts/autumn/coaching.yaml");
    for (const auto& pair : coaching->pairs) {
      text += (text.empty() ? "" : "; ") + pair.participant.str() + " " + pair.coach.str();
      if (pair.from) text += " " + base::to_string(*pair.from);
      if (pair.until) text += " until " + base::to_string(*pair.until);
      if (pair.because) text += " because " + *pair.because;
    }
  }
  return text;
}

std::string unmatched(const MatchOutcome& outcome) {
  std::string text;
  for (const auto& participant : outcome.unmatched) text += participant.participant.str() + " ";
  return text;
}

std::string codes(const MatchOutcome& outcome) {
  std::string text;
  for (const auto& warning : outcome.warnings) text += warning.code + " ";
  return text;
}

TEST_CASE("new pairs are written in the order of the cohort, from the as-of day") {
  const auto outcome = match_coaches(records({}), request());
  CHECK(sheet(outcome.changes) == "p-3 c-2 2021-08-20; p-1 c-1 2021-08-20; p-2 c-2 2021-08-20");
  CHECK(outcome.unmatched.empty());
  CHECK(outcome.loads.size() == 3);
  CHECK(outcome.loads[1].coachees == 2);
  CHECK_FALSE(outcome.loads[1].is_trained);
  CHECK_FALSE(outcome.loads[2].can_take_more);
}

TEST_CASE("the same again changes nothing") {
  Case given;
  given.coaching =
      "pairs:\n  - {participant: p-3, coach: c-2}\n  - {participant: p-1, coach: c-1}\n"
      "  - {participant: p-2, coach: c-2}\n";
  CHECK(match_coaches(records(given), request()).changes.empty());
  auto anew = request();
  anew.anew = true;
  CHECK(match_coaches(records(given), anew).changes.empty());
}

TEST_CASE("standing pairs stay; matched anew, what differs ends or, of the same day, goes") {
  Case given;
  given.coaching =
      "pairs:\n  - {participant: p-3, coach: c-1, from: 2021-08-01}\n"
      "  - {participant: p-1, coach: c-2, from: 2021-08-20}\n";
  CHECK(sheet(match_coaches(records(given), request()).changes) ==
        "p-3 c-1 2021-08-01; p-1 c-2 2021-08-20; p-2 c-2 2021-08-20");
  auto anew = request();
  anew.anew = true;
  const auto outcome = match_coaches(records(given), anew);
  CHECK(sheet(outcome.changes) ==
        "p-3 c-1 2021-08-01 until 2021-08-20 because matched again; p-3 c-2 2021-08-20; p-1 c-1 2021-08-20; "
        "p-2 c-2 2021-08-20");
  CHECK(outcome.ended.size() == 2);
}

TEST_CASE("a pair that has ended does not stand") {
  Case given;
  given.coaching = "pairs:\n  - {participant: p-3, coach: c-1, until: 2021-08-20}\n";
  CHECK(sheet(match_coaches(records(given), request()).changes) ==
        "p-3 c-1 until 2021-08-20; p-3 c-2 2021-08-20; p-1 c-1 2021-08-20; p-2 c-2 2021-08-20");
}

TEST_CASE("who has withdrawn gets no coach, and the pair ends with the last day") {
  Case given;
  given.of_p2 = "withdrawn: {date: 2021-09-10}\n";
  given.coaching = "pairs:\n  - {participant: p-2, coach: c-2, from: 2021-08-20}\n";
  const auto outcome = match_coaches(records(given), request("2021-10-01"));
  CHECK(outcome.left == 1);
  CHECK(sheet(outcome.changes) ==
        "p-2 c-2 2021-08-20 until 2021-09-10 because no longer takes part; p-3 c-2 2021-10-01; p-1 c-1 "
        "2021-10-01");
}

TEST_CASE("another coach: the pair ends, and no click is kept as a wish") {
  Case given;
  given.coaching =
      "pairs:\n  - {participant: p-3, coach: c-1, from: 2021-08-20}\n"
      "  - {participant: p-1, coach: c-2, from: 2021-08-20}\n";
  given.c1 = "capacity: 2\n";
  const auto outcome = match_coaches(records(given), replacing("p-1", "no_click"));
  CHECK(
      sheet({outcome.changes.at(1)}) ==
      "p-3 c-1 2021-08-20; p-1 c-2 2021-08-20 until 2021-10-01 because no_click; p-1 c-1 2021-10-01; p-2 c-2 "
      "2021-10-01");
  CHECK(outcome.changes.at(0).file == "registrations/one/p-1.yaml");
  const auto& wishes = written<model::Registration>(outcome.changes).facts.coach.value();
  CHECK(wishes.avoids == std::vector{model::CoachId("c-2")});
  CHECK(wishes.prefers.size() == 1);
  CHECK(outcome.moved.empty());

  const auto ill = match_coaches(records(given), replacing("p-1", "the coach is ill"));
  CHECK(ill.changes.size() == 1);
}

TEST_CASE("no click is known by several words") {
  for (const char* because : {"no_click", "geen klik", "No click", "no-click"}) {
    Case given;
    given.coaching = "pairs:\n  - {participant: p-1, coach: c-2}\n";
    CHECK(match_coaches(records(given), replacing("p-1", because)).changes.size() == 2);
  }
}

TEST_CASE("of who never registered no wish can be kept, and that is said") {
  Case given;
  given.coaching = "pairs:\n  - {participant: p-3, coach: c-1}\n";
  const auto outcome = match_coaches(records(given), replacing("p-3", "no_click"));
  CHECK(codes(outcome) == "over not_recorded ");
  CHECK(outcome.changes.size() == 1);
}

TEST_CASE("who has to move for another coach is named") {
  Case given;
  given.coaching = "pairs:\n  - {participant: p-3, coach: c-1}\n  - {participant: p-1, coach: c-2}\n";
  given.c2 = "capacity: 1\n";
  given.of_p2 = "withdrawn: {date: 2021-09-10}\n";
  const auto outcome = match_coaches(records(given), replacing("p-1", "too far away"));
  REQUIRE(outcome.moved.size() == 1);
  CHECK(outcome.moved[0].str() == "p-3");
  CHECK(sheet(outcome.changes) ==
        "p-3 c-1 until 2021-10-01 because made room for p-1; p-1 c-2 until 2021-10-01 because too far away; "
        "p-3 c-2 2021-10-01; p-1 c-1 2021-10-01");
}

TEST_CASE("where nobody is left the pair ends all the same") {
  Case given;
  given.coaching = "pairs:\n  - {participant: p-3, coach: c-1}\n  - {participant: p-2, coach: c-2}\n";
  given.of_p1 = "withdrawn: {date: 2021-09-10}\n";
  const auto outcome = match_coaches(records(given), replacing("p-2", "no_click"));
  CHECK(unmatched(outcome) == "p-2 ");
  CHECK(outcome.changes.size() == 2);
}

TEST_CASE("a coach who was replaced before never comes back, also where nobody else is left") {
  Case given;
  given.coaching =
      "pairs:\n  - {participant: p-1, coach: c-1, from: 2021-08-20, until: 2021-09-20, because: ill}\n"
      "  - {participant: p-1, coach: c-2, from: 2021-09-20}\n  - {participant: p-3, coach: c-2}\n";
  const auto outcome = match_coaches(records(given), replacing("p-1", "ill as well"));
  CHECK(unmatched(outcome) == "p-1 ");
  REQUIRE(outcome.ended.size() == 1);
  CHECK(outcome.ended[0].coach.str() == "c-2");
  // Who had another coach before may get the one who is left.
  given.coaching = "pairs:\n  - {participant: p-1, coach: c-2}\n  - {participant: p-3, coach: c-2}\n";
  CHECK(unmatched(match_coaches(records(given), replacing("p-1", "ill"))).empty());
}

TEST_CASE("only who takes part and has a coach can get another one") {
  CHECK(refusal([] { return match_coaches(records({}), replacing("p-1", "no_click")); }) ==
        "p-1 has no coach in cohort autumn yet");
  CHECK(refusal([] { return match_coaches(records({}), replacing("p-11", "no_click")); }) ==
        "p-11 is not in cohort autumn (did you mean \"p-1\"?)");
}

TEST_CASE("a standing pair that would not be made now is told, and one too many as well") {
  Case given;
  given.coaching =
      "pairs:\n  - {participant: p-2, coach: c-1}\n  - {participant: p-3, coach: c-1}\n"
      "  - {participant: p-1, coach: c-3}\n";
  const auto outcome = match_coaches(records(given), request());
  CHECK(codes(outcome) == "standing_breaks_rule over_capacity ");
  CHECK(outcome.changes.empty());
}

TEST_CASE("the training of a later day does not count yet") {
  Case given;
  given.c1 = "trained_on: 2021-08-21\n";
  CHECK_FALSE(match_coaches(records(given), request()).loads[0].is_trained);
  CHECK(match_coaches(records(given), request("2021-08-21")).loads[0].is_trained);
}

TEST_CASE("how many coaches to recruit: nobody of whom there are enough") {
  const auto outcome = needed_coaches(records({}), request());
  CHECK(outcome.participants == 3);
  CHECK(outcome.places == 3);
  CHECK(outcome.recruitment.recruits.empty());
}

TEST_CASE("how many coaches to recruit, in the wished department") {
  Case given;
  given.of_p1 = "coach: {field: same}\n";
  given.of_p2 = "coach: {field: same}\n";
  const auto outcome = needed_coaches(records(given), request());
  REQUIRE(outcome.recruitment.recruits.size() == 1);
  CHECK(outcome.recruitment.recruits[0].department == model::DepartmentId("desk"));
  CHECK(outcome.recruitment.recruits[0].count == 1);
}

}  // namespace match_coaches_test
}  // namespace traject::actions
