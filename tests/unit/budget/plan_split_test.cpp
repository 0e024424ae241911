#include "budget/plan_split.hpp"

#include <doctest/doctest.h>

#include "model/plan.hpp"
#include "pricing.hpp"

namespace traject::budget {
namespace plan_split_test {

using model::SplitBy;
using model::SplitOver;

Employee employee(const char* team, const char* department, const char* hours) {
  Employee employee;
  if (*team != 0) employee.team = team;
  if (*department != 0) employee.department = model::DepartmentId(department);
  if (*hours != 0) employee.hours_per_week = base::parse_number(hours);
  return employee;
}

const std::vector<Employee> everybody{
    employee("b", "x", "36"), employee("a", "y", "24"), employee("b", "", "12"), employee("", "y", "36"),
    employee("c", "y", "")};

std::string shown(const std::vector<SplitPart>& parts) {
  std::string text;
  for (const SplitPart& part : parts) {
    text += part.group.value_or("-") + ": " + std::to_string(part.people) + " " + base::to_string(part.fte);
    text += part.amount ? " " + base::to_string(*part.amount) + "\n" : "\n";
  }
  return text;
}

std::string split(const char* amount, model::Split how, const std::vector<Employee>& people = everybody) {
  const auto money = *amount == 0 ? std::nullopt : std::optional(test::money(amount));
  return shown(split_pot(money, how, people, base::Number(36)));
}

TEST_CASE("by establishment everybody weighs by hours, and who has none on file is still there") {
  CHECK(split("100.00", {SplitBy::fte, SplitOver::team}) ==
        "a: 1 0.6667 22.22\nb: 2 1.3333 44.45\nc: 1 0 0.00\n-: 1 1 33.33\n");
}

TEST_CASE("by headcount everybody weighs the same") {
  CHECK(split("100.00", {SplitBy::headcount, SplitOver::department}) ==
        "x: 1 1 20.00\ny: 3 1.6667 60.00\n-: 1 0.3333 20.00\n");
}

TEST_CASE("without an amount the groups stand without one, and so where nobody has hours") {
  CHECK(split("", {SplitBy::fte, SplitOver::department}) == "x: 1 1\ny: 3 1.6667\n-: 1 0.3333\n");
  CHECK(split("5.00", {SplitBy::fte, SplitOver::team}, {employee("a", "", "")}) == "a: 1 0\n");
  CHECK(split("5.00", {SplitBy::fte, SplitOver::team}, {}).empty());
}

TEST_CASE("an equal remainder goes to the first by name") {
  CHECK(split("0.01", {SplitBy::headcount, SplitOver::team},
              {employee("b", "", "1"), employee("a", "", "1")}) == "a: 1 0.0278 0.01\nb: 1 0.0278 0.00\n");
}

}  // namespace plan_split_test
}  // namespace traject::budget
