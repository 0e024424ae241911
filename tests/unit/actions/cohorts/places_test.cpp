#include "actions/cohorts/places.hpp"

#include <doctest/doctest.h>

#include "model/cohort.hpp"
#include "model/known_on.hpp"
#include "model/programme.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::actions {
namespace places_test {

using model::CohortId;
using model::PersonId;
using test::day;
using People = std::vector<PersonId>;

// p-1 withdrew on 20 September, and p-3 took the place on 1 October; p-2 stays.
model::Records records(const std::string& earlier = "") {
  return test::records_of(
      {{"people/p-1.yaml", "department: desk\n"},
       {"people/p-2.yaml", "department: desk\n"},
       {"people/p-3.yaml", "department: desk\n"},
       {"registrations/one/p-1.yaml",
        earlier.empty() ? "registered_at: 2021-07-01T09:00:00+02:00\nwithdrawn: {date: 2021-09-20}\n"
                        : earlier},
       {"registrations/one/p-2.yaml", "registered_at: 2021-07-02T09:00:00+02:00\n"},
       {"registrations/one/p-3.yaml", "registered_at: 2021-07-03T09:00:00+02:00\n"},
       {"programmes/one.yaml",
        "title: One\n"
        "sessions:\n"
        "  - {id: s1, title: First, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"
        "  - {id: s2, title: Second, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"
        "  - {id: s3, title: Third, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"},
       {"cohorts/autumn/cohort.yaml",
        "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-2, p-3]\n"
        "refilled: [{date: 2021-10-01, person: p-3, instead_of: p-1}]\n"
        "sessions:\n"
        "  - {session: s1, date: 2021-09-03, from: \"09:00\", until: \"10:00\"}\n"
        "  - {session: s2, date: 2021-09-24, from: \"09:00\", until: \"10:00\"}\n"
        "  - {session: s3, date: 2021-10-15, from: \"09:00\", until: \"10:00\"}\n"}});
}

People at(const model::Records& given, std::size_t session, const char* as_of = "2022-01-01") {
  const CohortId id("autumn");
  const auto& cohort = given.cohorts.at(id);
  const auto sessions = calendar::sessions_of(cohort, given.programmes.at(cohort.programme));
  return expected_at(given, id, cohort, sessions.at(session), day(as_of));
}

TEST_CASE("to a session comes whoever has a place on that day and has not left") {
  CHECK(at(records(), 0) == People{PersonId("p-2"), PersonId("p-1")});
  CHECK(at(records(), 1) == People{PersonId("p-2")});
  CHECK(at(records(), 2) == People{PersonId("p-2"), PersonId("p-3")});
}

TEST_CASE("of a session to come only what is known on the day counts") {
  CHECK(at(records(), 2, "2021-09-10") == People{PersonId("p-2"), PersonId("p-1")});
  CHECK(at(records(), 2, "2021-09-20") == People{PersonId("p-2")});
}

TEST_CASE("guests come to their session, and somebody with a place is listed once") {
  auto given = records();
  const CohortId id("autumn");
  given.cohorts.at(id).guests = {{PersonId("p-1"), model::SessionId("s2")},
                                 {PersonId("p-2"), model::SessionId("s2")},
                                 {PersonId("p-1"), model::SessionId("s3")}};
  const auto& cohort = given.cohorts.at(id);
  const auto sessions = calendar::sessions_of(cohort, given.programmes.at(cohort.programme));
  CHECK(comers_to(given, id, cohort, sessions.at(1), day("2022-01-01")) ==
        People{PersonId("p-2"), PersonId("p-1")});
}

TEST_CASE("people who withdrew and registered again have left too") {
  const auto given = records(
      "registered_at: 2021-09-25T09:00:00+02:00\n"
      "earlier: [{registered_at: 2021-07-01T09:00:00+02:00, withdrawn: {date: 2021-09-20}}]\n");
  CHECK(at(given, 1) == People{PersonId("p-2")});
  CHECK(at(given, 0) == People{PersonId("p-2"), PersonId("p-1")});
}

TEST_CASE("people who left by the first session were not invited to answer") {
  const CohortId id("autumn");
  auto given = records();
  CHECK(invited_to_answer(given, id) == 2);
  auto& withdrawn = given.registrations.at(model::ProgrammeId("one")).at(PersonId("p-2")).facts.withdrawn;
  withdrawn = model::Withdrawal{.date = day("2021-09-04"), .because = {}};
  CHECK(invited_to_answer(given, id) == 2);
  withdrawn->date = day("2021-09-03");
  CHECK(invited_to_answer(given, id) == 1);
  model::keep_known_on(given, day("2021-08-31"));
  CHECK(invited_to_answer(given, id) == 2);
  CHECK(invited_to_answer(model::of_all_days(given), id) == 1);
}

}  // namespace places_test
}  // namespace traject::actions
