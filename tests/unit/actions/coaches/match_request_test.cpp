#include "actions/coaches/match_request.hpp"

#include <doctest/doctest.h>

#include "actions/coaches/match_coaches.hpp"
#include "model/cohort_records.hpp"
#include "model/known_on.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace match_request_test {

using model::CohortId;
using test::day;
using test::in_english;

// Two cohorts with one participant each, and one coach with one place. `second` is when the second one has its sessions.
model::Records two_cohorts(const std::string& second, const std::string& pairs,
                           const std::string& coach = "{}\n") {
  const auto cohort = [](const std::string& person, const std::string& sessions) {
    return "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [" + person +
           "]\nsessions:\n" + sessions;
  };
  const auto session = [](const std::string& date, const std::string& id = "s1") {
    return "  - {session: " + id + ", date: " + date + ", from: \"09:00\", until: \"10:00\"}\n";
  };
  return test::records_of(
      {{"people/p-1.yaml", "department: desk\n"},
       {"people/p-2.yaml",
        "department: desk\nearlier:\n  - {until: 2021-08-31, department: roads, manager: c-1}\n"},
       {"people/c-1.yaml", "department: desk\n"},
       {"coaches/c-1.yaml", coach},
       {"programmes/one.yaml",
        "title: One\ncoaching: {capacity: 1}\nsessions:\n"
        "  - {id: s1, title: First, kind: meeting, from: \"09:00\", until: \"10:00\", days: 2}\n"
        "  - {id: s2, title: Second, kind: meeting, from: \"09:00\", until: \"10:00\", days: 2}\n"},
       {"cohorts/first/cohort.yaml", cohort("p-1", session("2021-09-03") + session("2021-12-10", "s2"))},
       {"cohorts/second/cohort.yaml", cohort("p-2", session(second))},
       {"cohorts/first/coaching.yaml", pairs}});
}

const std::string standing = "pairs:\n  - {participant: p-1, coach: c-1, from: 2021-08-20}\n";

int elsewhere(const model::Records& records, const char* on = "2021-09-20") {
  return coaching_request(records, CohortId("second"), day(on)).coaches.at(0).elsewhere;
}

TEST_CASE("a coach is taken up by cohorts at the same time, to the last day of the last session") {
  CHECK(elsewhere(two_cohorts("2021-10-01", standing)) == 1);
  CHECK(elsewhere(two_cohorts("2021-12-11", standing)) == 1);
  CHECK(elsewhere(two_cohorts("2021-12-12", standing)) == 0);
  CHECK(elsewhere(two_cohorts("2021-09-01", standing)) == 0);
  CHECK(elsewhere(two_cohorts("2021-09-02", standing)) == 1);
}

TEST_CASE("a pair that has ended takes up nobody, and one that ends later does until then") {
  const std::string until = "pairs:\n  - {participant: p-1, coach: c-1, until: 2021-10-01}\n";
  CHECK(elsewhere(two_cohorts("2021-10-01", until), "2021-10-01") == 0);
  CHECK(elsewhere(two_cohorts("2021-10-01", until), "2021-09-30") == 1);
  CHECK(elsewhere(two_cohorts("2021-10-02", until), "2021-09-30") == 0);
}

TEST_CASE("capacity holds when two cohorts are matched one after the other") {
  model::Records records = two_cohorts("2021-10-01", "pairs: []\n");
  MatchRequest request;
  request.as_of = day("2021-09-01");
  request.in_words = in_english;
  request.cohort = CohortId("first");
  const auto first = match_coaches(records, request);
  CHECK(first.unmatched.empty());
  records.coaching[request.cohort] = test::written<model::CohortCoaching>(first.changes);
  request.cohort = CohortId("second");
  const auto second = match_coaches(records, request);
  REQUIRE(second.unmatched.size() == 1);
  REQUIRE(second.unmatched[0].obstacles.size() == 1);
  CHECK(second.unmatched[0].obstacles[0].rule == matching::HardRule::full);
  CHECK(second.loads[0].coachees == 1);
}

TEST_CASE("a coach has to be available from the first to the last day") {
  const auto available = [](const std::string& coach) {
    const auto records = two_cohorts("2021-10-01", standing, coach);
    return coaching_request(records, CohortId("first"), day("2021-08-20")).coaches.at(0).is_available;
  };
  CHECK(available("{}\n"));
  CHECK(available("available: {from: 2021-09-03, until: 2021-12-11}\n"));
  CHECK_FALSE(available("available: {from: 2021-09-04}\n"));
  CHECK_FALSE(available("available: {until: 2021-12-10}\n"));
}

TEST_CASE("a coach in the place of another has to be there for the rest of the period only") {
  const auto is_available = [](const std::string& available, const char* on, bool replaces) {
    const auto records = two_cohorts("2021-10-01", standing, "available: {" + available + "}\n");
    const auto replaced = replaces ? std::optional(model::PersonId("p-1")) : std::nullopt;
    return coaching_request(records, CohortId("first"), day(on), replaced).coaches.at(0).is_available;
  };
  CHECK(is_available("from: 2021-09-20", "2021-09-20", true));
  CHECK_FALSE(is_available("from: 2021-09-21", "2021-09-20", true));
  CHECK_FALSE(is_available("from: 2021-09-20", "2021-09-20", false));
  CHECK(is_available("until: 2021-12-11", "2021-09-20", true));
  CHECK_FALSE(is_available("until: 2021-12-10", "2021-09-20", true));
}

TEST_CASE("a pair takes up its coach from its first day on") {
  auto records = two_cohorts("2021-10-01", "pairs:\n  - {participant: p-1, coach: c-1, from: 2021-09-20}\n");
  CHECK(elsewhere(records, "2021-09-20") == 1);
  model::keep_known_on(records, day("2021-09-19"));
  CHECK(elsewhere(records, "2021-09-19") == 0);
}

TEST_CASE("manager and department are those of the day") {
  const auto records = two_cohorts("2021-10-01", standing);
  const auto before = coaching_request(records, CohortId("second"), day("2021-08-31")).participants.at(0);
  CHECK(before.manager == model::PersonId("c-1"));
  CHECK(before.department == model::DepartmentId("roads"));
  const auto after = coaching_request(records, CohortId("second"), day("2021-09-01")).participants.at(0);
  CHECK_FALSE(after.manager);
  CHECK(after.department == model::DepartmentId("desk"));
}

TEST_CASE("a coach's own capacity goes before the programme's") {
  const auto capacity = [](const std::string& coach) {
    return coaching_request(two_cohorts("2021-10-01", standing, coach), CohortId("first"), day("2021-08-20"))
        .coaches.at(0)
        .capacity;
  };
  CHECK(capacity("{}\n") == 1);
  CHECK(capacity("capacity: 3\n") == 3);
  CHECK(capacity("capacity: 0\n") == 0);
}

}  // namespace match_request_test
}  // namespace traject::actions
