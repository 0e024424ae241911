#include "evaluation/learning.hpp"

#include <doctest/doctest.h>

#include "model/cohort.hpp"
#include "model/cohort_records.hpp"

namespace traject::evaluation {
namespace learning_test {

using base::Date;
using base::Number;
using model::LearningKind;
using model::PersonId;

Date day(int number) { return Date{base::Days{19'000 + number}}; }

model::Activity of_team(const char* team, int on, int hours, LearningKind kind) {
  return {.team = model::LocalId(team),
          .person = {},
          .date = day(on),
          .hours = Number(hours),
          .kind = kind,
          .what = {}};
}

model::Cohort cohort() {
  model::Cohort made;
  made.teams.push_back({model::LocalId("team-1"), {PersonId("p-1"), PersonId("p-2")}, {}});
  made.teams.push_back({model::LocalId("team-2"), {PersonId("p-3")}, {}});
  return made;
}

TEST_CASE("hours of a team count for each of its members") {
  model::Activities log{
      {of_team("team-1", 0, 6, LearningKind::work), of_team("team-2", 0, 4, LearningKind::others)}};
  log.activities.push_back(
      {.team = {},
       .person = PersonId("p-3"),
       .date = day(1),
       .hours = Number(4),
       .kind = LearningKind::training,
       .what = {}});
  const auto learning = learning_of(log, cohort(), day(1));
  REQUIRE(learning);
  CHECK(learning->work_hours == Number(12));
  CHECK(learning->work == Number(60));
  CHECK(learning->others == Number(20));
  CHECK(learning->training == Number(20));
}

TEST_CASE("percentages add up to a hundred") {
  const model::Activities log{
      {of_team("team-2", 0, 1, LearningKind::work), of_team("team-2", 0, 1, LearningKind::others),
       of_team("team-2", 0, 1, LearningKind::training)}};
  const auto learning = learning_of(log, cohort(), day(0));
  REQUIRE(learning);
  CHECK(learning->work == Number::from_units(334'000));
  CHECK(learning->others == Number::from_units(333'000));
  CHECK(learning->training == Number::from_units(333'000));
}

TEST_CASE("what is to come does not count, and an entry of no known team is said") {
  const model::Activities log{
      {of_team("team-1", 5, 6, LearningKind::work), of_team("team-9", 0, 6, LearningKind::work)}};
  CHECK(!learning_of(log, cohort(), day(0)));
  const auto learning = learning_of(log, cohort(), day(5));
  REQUIRE(learning);
  CHECK(learning->left_out == 1);
}

TEST_CASE("of no hours nothing is said") { CHECK(!learning_of({}, cohort(), day(0))); }

}  // namespace learning_test
}  // namespace traject::evaluation
