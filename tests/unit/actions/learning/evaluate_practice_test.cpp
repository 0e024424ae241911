#include "actions/learning/evaluate_practice.hpp"

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "model/programme.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::actions {
namespace evaluate_practice_test {

using test::day;

const std::string programme =
    "title: Coach\n"
    "domains:\n  - {id: a, title: A}\n"
    "reasons:\n  - {id: x, title: X}\n"
    "targets:\n"
    "  - {id: managers, measure: completed_by_managers, what: talk, from: 2021-01-01, until: 2021-12-31}\n"
    "  - {id: new, measure: completed_by_new_employees, what: talk, from: 2021-01-01, until: 2021-12-31}\n";

std::string person(const std::string& role, const std::string& employed, const std::string& more = {}) {
  return "department: a\n" + (role.empty() ? "" : "role: " + role + "\n") +
         (employed.empty() ? "" : "employed: {" + employed + "}\n") + more;
}

PracticeEvaluation evaluation(std::initializer_list<std::string> people, const char* as_of = "2022-02-01") {
  test::MemoryFolder folder({{"programmes/coach.yaml", programme}});
  int number = 1000;
  for (const auto& text : people) folder.put("people/p-" + std::to_string(number++) + ".yaml", text);
  const auto loaded = folder.load();
  REQUIRE(!loaded.has_errors());
  return evaluate_practice(loaded.records, {model::ProgrammeId("coach"), {}, {}, day(as_of)});
}

TEST_CASE("managers are those who are so, and employed, on the last day of the period") {
  const auto targets =
      evaluation(
          {person("manager", "from: 2020-01-01"), person("manager", "from: 2020-01-01, until: 2021-12-31"),
           person("manager", "from: 2020-01-01, until: 2021-12-30"), person("manager", "from: 2022-01-01"),
           person("employee", "from: 2020-01-01", "earlier:\n  - {until: 2022-01-15, role: manager}\n"),
           person("manager", "from: 2020-01-01", "earlier:\n  - {until: 2022-01-15, role: employee}\n")})
          .targets;
  CHECK(targets[0].people == 3);
  CHECK(targets[0].unclear == 0);
}

TEST_CASE("who has no role or employment on file may be a manager, unless the other says no") {
  const auto targets =
      evaluation(
          {person("", "from: 2020-01-01"), person("manager", ""), person("manager", "contract: permanent"),
           person("employee", ""), person("", "from: 2020-01-01, until: 2020-12-31")})
          .targets;
  CHECK(targets[0].people == 0);
  CHECK(targets[0].unclear == 3);
  CHECK(!targets[0].percent);
}

TEST_CASE("new employees came in the period, also who has left since") {
  const auto targets =
      evaluation(
          {person("employee", "from: 2021-01-01"), person("employee", "from: 2021-12-31"),
           person("employee", "from: 2021-03-01, until: 2021-04-30"), person("employee", "from: 2020-12-31"),
           person("employee", "from: 2022-01-01"), person("employee", "")})
          .targets;
  CHECK(targets[1].people == 3);
  CHECK(targets[1].unclear == 1);
}

TEST_CASE("while the period runs only who came by the as-of day is new") {
  const auto targets =
      evaluation(
          {person("employee", "from: 2021-01-01"), person("employee", "from: 2021-03-01")}, "2021-02-17")
          .targets;
  CHECK(targets[1].people == 1);
}

TEST_CASE("a programme is a practice by its domains or reasons, and needs people by its targets") {
  const auto records =
      test::records_of({{"programmes/coach.yaml", programme}, {"programmes/other.yaml", "title: Other\n"}});
  const auto& coach = records.programmes.at(model::ProgrammeId("coach"));
  const auto& other = records.programmes.at(model::ProgrammeId("other"));
  CHECK(is_practice(coach));
  CHECK(!is_practice(other));
  CHECK(counts_people(coach.practice));
  CHECK(!counts_people(other.practice));
}

TEST_CASE("an unknown programme is named") {
  const auto records = test::records_of({{"programmes/coach.yaml", programme}});
  CHECK_THROWS_AS(
      static_cast<void>(evaluate_practice(records, {model::ProgrammeId("coahc"), {}, {}, day("2022-02-01")})),
      base::Failure);
}

}  // namespace evaluate_practice_test
}  // namespace traject::actions
