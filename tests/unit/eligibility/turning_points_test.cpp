#include "eligibility/turning_points.hpp"

#include <doctest/doctest.h>

#include "judging.hpp"
#include "model/person.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace turning_points_test {

using Days = std::vector<base::Date>;

TEST_CASE("a rule on a fixed day sees no birthday pass") {
  model::Person person;
  person.born = day("1985-09-01");
  model::Rule rule;
  rule.kind = RuleKind::younger_than;
  rule.years = 36;
  const auto registration = registered("2021-07-01");
  const Circumstances now{.as_of = day("2021-08-20"), .start = {}};
  CHECK(turning_points({&rule, 1}, {&person, &registration}, now).empty());
  CHECK(turning_points({&rule, 1}, {&person, nullptr}, now) == Days{day("2021-09-01")});
}

TEST_CASE("a day of change is what facts, rules and completions say, past and to come") {
  auto person = employed_person(day("2021-02-01"), {});
  person.born = day("1985-09-01");
  person.completed = {{.what = "intro", .date = day("2020-04-23")}, {.what = "basis", .date = {}}};
  model::Rule rule;
  rule.kind = RuleKind::younger_than;
  rule.years = 36;
  CHECK(days_of_change({&rule, 1}, person) ==
        Days{day("2020-04-23"), day("2021-02-01"), day("2021-09-01"), day("2057-02-01")});
}

TEST_CASE("what is written down later is not foreseen") {
  auto registration = registered("2021-07-01");
  registration.facts.approval = model::ManagerWord{.by = PersonId("p-0007"), .date = day("2021-08-28")};
  registration.facts.exceptions = {
      {{.rule = "completed", .because = "", .by = PersonId("p-0002")}, day("2021-08-25")}};
  CHECK(turning_points({}, {nullptr, &registration}, {.as_of = day("2021-08-20"), .start = {}}).empty());
}

TEST_CASE("the day after the last day of employment is one, and the day after an earlier fact ended") {
  auto person = employed_person(day("2021-02-01"), day("2022-01-31"));
  person.earlier = {{.until = day("2021-09-30"), .facts = {}}};
  model::Rule rule;
  rule.kind = RuleKind::employed;
  CHECK(turning_points({&rule, 1}, {&person, nullptr}, {.as_of = day("2021-08-20"), .start = {}}) ==
        Days{day("2021-10-01"), day("2022-02-01")});
}

TEST_CASE("the first day of an employment is one, now or earlier, and so is its anniversary") {
  auto person = employed_person(day("2021-09-01"), {});
  person.earlier = {{.until = day("2021-08-31"), .facts = employed_person(day("2019-08-25"), {}).facts}};
  model::Rule rule;
  rule.kind = RuleKind::employed_for;
  rule.years = 2;
  CHECK(turning_points({&rule, 1}, {&person, nullptr}, {.as_of = day("2021-08-20"), .start = {}}) ==
        Days{day("2021-08-25"), day("2021-09-01"), day("2023-09-01")});
}

}  // namespace turning_points_test
}  // namespace traject::eligibility
