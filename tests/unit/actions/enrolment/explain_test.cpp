#include "actions/enrolment/explain.hpp"

#include <doctest/doctest.h>

#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::actions {
namespace explain_test {

using eligibility::Answer;
using model::PersonId;
using model::ProgrammeId;
using test::day;

// p-1 was 39 at the start of the cohort and turned 40 a month later.
model::Records records(const std::string& registration = "registered_at: 2021-07-01T09:00:00+02:00\n") {
  return test::records_of(
      {{"people/p-1.yaml", "department: desk\nborn: 1981-10-01\n"},
       {"people/p-2.yaml", "department: desk\nborn: 1990-10-01\n"},
       {"people/p-3.yaml", "department: desk\nborn: 1981-10-01\n"},
       {"programmes/one.yaml",
        "title: One\ngroup: {size: 1}\n"
        "eligibility: [{rule: younger_than, years: 40, at: start}]\n"
        "sessions: [{id: s1, title: S, kind: meeting, from: \"09:00\", until: \"10:00\", days: 2}]\n"},
       {"registrations/one/p-1.yaml", registration},
       {"registrations/one/p-2.yaml", "registered_at: 2021-07-02T09:00:00+02:00\n"},
       {"cohorts/autumn/cohort.yaml",
        "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1, p-3]\n"
        "sessions: [{session: s1, date: 2021-09-10, from: \"09:00\", until: \"10:00\"}]\n"}});
}

Explanation about(const model::Records& all, const char* person, std::string_view as_of) {
  return explain(all, ProgrammeId("one"), PersonId(person), day(as_of));
}

TEST_CASE("who took part is judged on the start of that cohort") {
  const auto explanation = about(records(), "p-1", "2022-06-01");
  CHECK(explanation.verdict.answer == Answer::yes);
  CHECK_FALSE(explanation.verdict.changes_on());
  REQUIRE(explanation.cohort);
  CHECK(explanation.cohort->start == day("2021-09-03"));
  CHECK(explanation.cohort->end == day("2021-09-11"));
  CHECK_FALSE(explanation.place);
}

TEST_CASE("so is somebody who was put in a cohort by hand") {
  const auto explanation = about(records(), "p-3", "2022-06-01");
  CHECK(explanation.verdict.answer == Answer::yes);
  CHECK(explanation.cohort);
}

TEST_CASE("before the selection there is a place in line") {
  const auto explanation = about(records(), "p-2", "2021-08-19");
  CHECK_FALSE(explanation.cohort);
  REQUIRE(explanation.place);
  CHECK(explanation.place->position == 2);
  CHECK(explanation.place->registered_earlier == 1);
  CHECK(explanation.place->group == 2);
}

TEST_CASE("who withdrew has no place") {
  const auto explanation =
      about(records("registered_at: 2021-07-01T09:00:00+02:00\nwithdrawn: {date: 2021-09-01}\n"), "p-1",
            "2022-06-01");
  CHECK(explanation.withdrawn_on == day("2021-09-01"));
  CHECK_FALSE(explanation.cohort);
  CHECK_FALSE(explanation.place);
}

}  // namespace explain_test
}  // namespace traject::actions
