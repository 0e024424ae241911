#include "evaluation/practice/practice.hpp"

#include <doctest/doctest.h>

#include "model/practice.hpp"
#include "model/programme.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::evaluation {
namespace practice_test {

using test::day;

const model::Records records = test::records_of(
    {{"programmes/coach.yaml",
      "title: Coach\n"
      "domains:\n  - {id: a, title: A}\n  - {id: b, title: B}\n"
      "reasons:\n  - {id: x, title: X}\n  - {id: y, title: Y}\n"
      "instruments:\n  - {id: test, title: Test}\n"
      "hours_per_week: 20\n"},
     {"intakes/coach/1.yaml",
      "registered_on: 2020-01-01\ndomain: a\nreason: x\nstatus: ended\n"
      "goals:\n  - {goal: one, reached_on: 2020-02-01}\n  - {goal: two}\n  - {goal: three, reached_on: "
      "2020-02-01}\n"
      "instruments: [test]\nhours: 2.5\n"},
     {"intakes/coach/2.yaml",
      "registered_on: 2020-01-31\ndomain: a\nreason: y\nstatus: active\n"
      "goals:\n  - {goal: one, reached_on: 2020-02-02}\nhours: 1\n"},
     {"intakes/coach/3.yaml", "registered_on: 2020-02-01\ndomain: a\nreason: y\nstatus: stopped\n"}});

PracticeFigures figures(const char* from, const char* until, int smallest = 1) {
  std::vector<model::Intake> intakes;
  for (const auto& [id, intake] : records.intakes.begin()->second) intakes.push_back(intake);
  const auto& practice = records.programmes.begin()->second.practice;
  const PracticeProtection protection(intakes, codes_of(practice, intakes), smallest);
  return practice_figures(practice, intakes, {day(from), day(until)}, protection);
}

TEST_CASE("a period holds who registered on its first and on its last day") {
  CHECK(figures("2020-01-01", "2020-01-31").registrations == 2);
  CHECK(figures("2020-01-02", "2020-01-30").registrations == 0);
}

TEST_CASE("a goal counts as reached up to the last day of the period") {
  CHECK(figures("2020-01-01", "2020-01-31").by_reason[0].goal_1 == GoalCount{1, 0});
  CHECK(figures("2020-01-01", "2020-02-01").by_reason[0].goal_1 == GoalCount{1, 1});
  CHECK(figures("2020-01-01", "2020-02-01").by_reason[1].goal_1 == GoalCount{1, 0});
}

TEST_CASE("a goal that nobody set and one that nobody reached are two things") {
  const auto found = figures("2020-01-01", "2020-12-31");
  CHECK(found.by_reason[0].goal_2 == GoalCount{1, 0});
  CHECK(found.by_reason[1].goal_2 == GoalCount{0, 0});
}

TEST_CASE("that nobody reached a goal does not tell that somebody set it") {
  const auto found = figures("2020-01-01", "2020-12-31", 2).by_reason[0].goal_2;
  CHECK(!found.set);
  CHECK(!found.reached);
}

TEST_CASE("an instrument counts in each trajectory in which it was used") {
  CHECK(figures("2020-01-01", "2020-12-31").instruments[0].count == 1);
}

TEST_CASE("a domain without registrations is there with zero") {
  CHECK(figures("2020-01-01", "2020-12-31").by_domain[1] == CodeCount{"b", "B", 0});
}

TEST_CASE("hours are those of the intakes, beside those that the coach has") {
  const auto hours = figures("2020-01-01", "2020-02-25").hours;  // eight weeks
  CHECK(hours.known == 2);
  CHECK(hours.unknown == 1);
  CHECK(hours.logged == base::parse_number("3.5"));
  CHECK(hours.available == base::Number(160));
  CHECK(!figures("2021-01-01", "2021-01-10").hours.logged);
  CHECK(figures("2021-01-01", "2021-01-10").hours.available == base::parse_number("28.6"));
}

TEST_CASE("a percentage is whole, and there is none of nothing") {
  CHECK(percent_of(1, 8) == 13);
  CHECK(percent_of(2, 3) == 67);
  CHECK(!percent_of(0, 0));
  CHECK(!percent_of({}, 8));
}

}  // namespace practice_test
}  // namespace traject::evaluation
