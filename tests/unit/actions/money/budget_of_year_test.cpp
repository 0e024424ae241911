#include "actions/money/budget_of_year.hpp"

#include <doctest/doctest.h>

#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace budget_of_year_test {

using model::DepartmentId;
using model::ProgrammeId;
using test::day;
using test::refusal;

// p-1 changed departments on 1 January, p-2 left on it and p-6 came, p-3 came the day after; of p-4 nothing is known.
model::Records records() {
  return test::records_of(
      {{"people/p-1.yaml",
        "department: new\nemployed: {from: 2020-01-01}\nearlier: [{until: 2020-12-31, department: old}]\n"},
       {"people/p-2.yaml", "department: desk\nemployed: {from: 2020-01-01, until: 2021-01-01}\n"},
       {"people/p-3.yaml", "department: desk\nemployed: {from: 2021-01-02}\n"},
       {"people/p-4.yaml", "department: field\n"},
       {"people/p-5.yaml", "department: desk\nemployed: {from: 2020-01-01, until: 2020-12-31}\n"},
       {"people/p-6.yaml", "department: field\nemployed: {from: 2021-01-01}\n"},
       {"programmes/one.yaml",
        "title: One\ngroup: {size: 2}\ngroups_per_year: 2\n"
        "eligibility: [{rule: employed}]\n"
        "costs: [{id: a, title: A, unit_price: 100.00, vat: excluded}]\n"
        "funding: {charge: department, budget_per_employee: 500.00}\n"},
       {"programmes/two.yaml", "title: Two\ncosts: [{id: a, title: A, unit_price: 100.00}]\n"},
       {"programmes/three.yaml", "title: Three\n"},
       {"cohorts/autumn/cohort.yaml",
        "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1]\n"},
       {"cohorts/autumn/spending.yaml", "spending: [{line: a, amount: 110.00, invoiced_on: 2021-09-10}]\n"}});
}

YearOutcome year(std::optional<int> year = {}, std::optional<int> forecast = {},
                 const char* programme = nullptr) {
  static const model::Records all = records();
  YearRequest request{.programme = {}, .year = year, .forecast = forecast, .as_of = day("2021-09-30")};
  if (programme != nullptr) request.programme = ProgrammeId(programme);
  return budget_of_year(all, request);
}

TEST_CASE("employees are those of 1 January, in the department of that day") {
  std::string text;
  for (const auto& department : year().budget.departments)
    text += department.department->str() + ":" + std::to_string(department.employees) + " ";
  CHECK(text == "desk:1 field:2 new:1 ");
}

TEST_CASE("the year is that of the as-of day, unless another is asked for") {
  CHECK(year().budget.year == 2021);
  CHECK(year().budget.cohorts.size() == 1);
  CHECK(year().budget.is_overspent());
  CHECK(year(2022).budget.cohorts.empty());
  CHECK_FALSE(year(2022).budget.is_overspent());
}

TEST_CASE("a forecast is about the years after, and about who could still take part") {
  const auto outcome = year(2021, 2, "one");
  CHECK(outcome.forecast_years == std::vector<int>{2022, 2023});
  REQUIRE(outcome.forecasts.size() == 1);
  CHECK(outcome.forecasts[0].people == 2);  // p-3 and p-6; p-1 has a place
  CHECK(outcome.forecasts[0].forecast->places == base::Number(4));
}

TEST_CASE("of all programmes, those with costs have a forecast or say why they have none") {
  const auto outcome = year(2021, 1);
  REQUIRE(outcome.forecasts.size() == 2);
  CHECK(outcome.forecasts[0].forecast);
  CHECK_FALSE(outcome.forecasts[1].forecast);
  CHECK(outcome.budget.findings.back().code == "no_groups_per_year");
  CHECK(outcome.budget.findings.back().programmes == std::vector{ProgrammeId("two")});
}

TEST_CASE("a year or a forecast that is too far away is refused") {
  CHECK(refusal([] { return year(1899); }) == "--year must be a year from 1900 to 2199");
  CHECK(refusal([] { return year(2021, 0); }) == "--forecast must be a number of years from 1 to 20");
  CHECK(refusal([] { return year(2021, 21); }) == "--forecast must be a number of years from 1 to 20");
  CHECK(refusal([] { return year(2199, 1); }) ==
        "the forecast would run until 2200; the last possible year is 2199");
  CHECK(refusal([] { return year(2200, 1); }) == "--year must be a year from 1900 to 2199");
  CHECK(refusal([] { return year(2021, 20); }) == "done");
  CHECK(refusal([] { return year(2021, {}, "on"); }) ==
        "there is no programme \"on\" (did you mean \"one\"?)");
}

}  // namespace budget_of_year_test
}  // namespace traject::actions
