#include "eligibility/yes_since.hpp"

#include <doctest/doctest.h>

#include "judging.hpp"
#include "model/person.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace yes_since_test {

std::vector<model::Rule> employed_and_introduced() {
  model::Rule employed;
  employed.kind = RuleKind::employed;
  model::Rule completed;
  completed.kind = RuleKind::completed;
  completed.what = "intro";
  return {employed, completed};
}

TEST_CASE("the last thing that was needed marks the beginning") {
  const auto rules = employed_and_introduced();
  auto person = employed_person(day("2021-02-01"), {});
  person.completed = {{.what = "intro", .date = day("2021-04-23")}};
  CHECK(yes_since(rules, person, {.as_of = day("2021-08-20"), .start = {}}) == day("2021-04-23"));
  CHECK(yes_since(rules, person, {.as_of = day("2021-04-23"), .start = {}}) == day("2021-04-23"));
  CHECK(yes_since(rules, person, {.as_of = day("2021-04-22"), .start = {}}) == std::nullopt);

  person.completed = {{.what = "intro", .date = day("2020-04-23")}};
  CHECK(yes_since(rules, person, {.as_of = day("2021-08-20"), .start = {}}) == day("2021-02-01"));
}

TEST_CASE("who left and came back counts from coming back") {
  const std::vector<model::Rule> rules = {employed_and_introduced()[0]};
  auto person = employed_person(day("2021-07-01"), {});
  person.earlier = {
      {.until = day("2021-05-31"), .facts = employed_person(day("2019-01-01"), day("2021-05-31")).facts}};
  CHECK(yes_since(rules, person, {.as_of = day("2021-05-31"), .start = {}}) == day("2019-01-01"));
  CHECK(yes_since(rules, person, {.as_of = day("2021-06-15"), .start = {}}) == std::nullopt);
  CHECK(yes_since(rules, person, {.as_of = day("2021-08-20"), .start = {}}) == day("2021-07-01"));
}

TEST_CASE("another department is a beginning where the rules ask for it, and none where they do not") {
  model::Rule rule;
  rule.kind = RuleKind::department_in;
  rule.departments = {model::DepartmentId("desk")};
  model::Person person;
  person.facts.department = model::DepartmentId("desk");
  CHECK(yes_since({&rule, 1}, person, {.as_of = day("2021-08-20"), .start = {}}) == std::nullopt);

  model::EarlierFacts before{.until = day("2021-06-30"), .facts = {}};
  before.facts.department = model::DepartmentId("works");
  person.earlier = {before};
  CHECK(yes_since({&rule, 1}, person, {.as_of = day("2021-08-20"), .start = {}}) == day("2021-07-01"));

  const auto employee = employed_person(day("2020-01-01"), {});
  person.facts.employed = employee.facts.employed;
  const std::vector<model::Rule> employed = {employed_and_introduced()[0]};
  CHECK(yes_since(employed, person, {.as_of = day("2021-08-20"), .start = {}}) == day("2020-01-01"));
}

TEST_CASE("what a rule asks on the first day is asked of the start, where one is known") {
  model::Rule young;
  young.kind = RuleKind::younger_than;
  young.years = 36;
  young.at = model::When{model::Reference::start};
  auto person = employed_person(day("2020-01-01"), {});
  person.born = day("1985-09-10");
  const std::vector<model::Rule> rules = {employed_and_introduced()[0], young};
  CHECK(yes_since(rules, person, {.as_of = day("2021-08-20"), .start = {}}) == day("2020-01-01"));
  CHECK(yes_since(rules, person, {.as_of = day("2021-08-20"), .start = day("2021-09-09")}) ==
        day("2020-01-01"));
  CHECK(yes_since(rules, person, {.as_of = day("2021-08-20"), .start = day("2021-09-10")}) == std::nullopt);
}

TEST_CASE("without rules nothing marks a beginning") {
  CHECK(yes_since({}, employed_person(day("2020-01-01"), {}), {.as_of = day("2021-08-20"), .start = {}}) ==
        std::nullopt);
}

}  // namespace yes_since_test
}  // namespace traject::eligibility
