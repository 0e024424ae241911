#include "budget/plan_learning.hpp"

#include <doctest/doctest.h>

#include "support/dates.hpp"

namespace traject::budget {
namespace plan_learning_test {

using base::Number;
using test::day;

const LearningCase in_2014{
    .per_year = Number(12), .full_time_hours = Number(36), .year = 2014, .as_of = day("2014-06-02")};

Learner learner(const char* id, std::vector<Service> service, std::vector<LearnedDay> learned = {},
                const char* team = "team") {
  Learner learner;
  learner.id = model::PersonId(id);
  if (*team != 0) learner.team = team;
  learner.service = std::move(service);
  learner.learned = std::move(learned);
  return learner;
}

std::string shown(const LearningBalance& days) {
  const auto or_nothing = [](const std::optional<Number>& number) {
    return number ? base::to_string(*number) : "-";
  };
  return or_nothing(days.granted) + " - " + base::to_string(days.used) + " - " +
         base::to_string(days.planned) + " = " + or_nothing(days.left);
}

std::string of_one(const Learner& learner, const LearningCase& about = in_2014) {
  return shown(learning_days(about, {learner}).people[0].days);
}

TEST_CASE("who works full time all year has 12 days, and others pro rata, unrounded") {
  CHECK(of_one(learner("p-1", {{365, Number(36)}})) == "12 - 0 - 0 = 12");
  CHECK(of_one(learner("p-1", {{365, Number(24)}})) == "8 - 0 - 0 = 8");
  CHECK(of_one(learner("p-1", {{365, Number(32)}})) == "10.6667 - 0 - 0 = 10.6667");
}

TEST_CASE("each day of the year counts with the hours of that day") {
  CHECK(of_one(learner("p-1", {{73, Number(36)}, {292, Number(18)}})) == "7.2 - 0 - 0 = 7.2");
  CHECK(of_one(learner("p-1", {{73, Number(36)}})) == "2.4 - 0 - 0 = 2.4");
  auto leap_year = in_2014;
  leap_year.year = 2016;
  CHECK(of_one(learner("p-1", {{366, Number(36)}}), leap_year) == "12 - 0 - 0 = 12");
}

TEST_CASE("a day of a session is what it takes of 7.2 hours, and never more than one") {
  const auto used = [](int minutes) {
    return of_one(learner("p-1", {{365, Number(36)}}, {{day("2014-06-02"), minutes}}));
  };
  CHECK(used(180) == "12 - 0.4167 - 0 = 11.5833");
  CHECK(used(216) == "12 - 0.5 - 0 = 11.5");
  CHECK(used(432) == "12 - 1 - 0 = 11");
  CHECK(used(480) == "12 - 1 - 0 = 11");
}

TEST_CASE("up to and including the as-of day it is used, after that planned") {
  CHECK(of_one(learner("p-1", {{365, Number(36)}},
                       {{day("2014-06-01"), 432}, {day("2014-06-02"), 432}, {day("2014-06-03"), 216}})) ==
        "12 - 2 - 0.5 = 9.5");
}

TEST_CASE("a team is added up before it is rounded") {
  const Service third{365, Number(12)};
  const auto days = learning_days(in_2014, {learner("p-1", {third}, {{day("2014-01-01"), 144}}),
                                            learner("p-2", {third}, {{day("2014-01-01"), 144}}),
                                            learner("p-3", {third}, {{day("2014-01-01"), 144}})});
  CHECK(shown(days.people[0].days) == "4 - 0.3333 - 0 = 3.6667");
  REQUIRE(days.teams.size() == 1);
  CHECK(shown(days.teams[0].days) == "12 - 1 - 0 = 11");
  CHECK(shown(days.together.days) == "12 - 1 - 0 = 11");
  CHECK(days.hours_a_day == base::parse_number("7.2"));
}

TEST_CASE(
    "of whom nothing is known nothing is granted; what they used counts, and is taken from nobody else") {
  auto unknown = learner("p-2", {}, {{day("2014-01-01"), 432}}, "");
  unknown.service_unknown = true;
  const auto days = learning_days(
      in_2014, {learner("p-1", {{365, Number(36)}}), unknown, learner("p-3", {{365, std::nullopt}})});
  CHECK(shown(days.people[1].days) == "- - 1 - 0 = -");
  CHECK(shown(days.people[2].days) == "- - 0 - 0 = -");
  CHECK(shown(days.together.days) == "12 - 1 - 0 = 12");
  CHECK(days.together.unknown == 2);
  REQUIRE(days.teams.size() == 2);
  CHECK(days.teams[0].team == "team");
  CHECK(days.teams[0].people == 2);
  CHECK_FALSE(days.teams[1].team);
}

}  // namespace plan_learning_test
}  // namespace traject::budget
