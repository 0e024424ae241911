#include "budget/year_budget.hpp"

#include <doctest/doctest.h>

#include "base/arithmetic.hpp"
#include "language/catalogue.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "unit/budget/pricing.hpp"

namespace traject::budget {
namespace year_budget_test {

using model::CohortId;
using model::DepartmentId;
using model::ProgrammeId;
using test::day;
using test::money;

const char* const programme_of_100 =
    "title: One\ncosts: [{id: a, title: A, unit_price: 100.00, vat: excluded}]\n";

// Two programmes with a cohort each, and a second cohort of the first in another year.
model::Records folder(const std::string& funding, const std::string& other_funding = "") {
  const auto cohort = [](const std::string& programme, const std::string& start) {
    return "programme: " + programme + "\nstart: " + start + "\nas_of: 2021-01-01\nparticipants: []\n";
  };
  return test::records_of(
      {{"programmes/one.yaml", programme_of_100 + funding},
       {"programmes/two.yaml", "title: Two\ncosts: [{id: b, title: B, unit_price: 40.00}]\n" + other_funding},
       {"cohorts/c-1/cohort.yaml", cohort("one", "2021-03-01")},
       {"cohorts/c-2/cohort.yaml", cohort("two", "2021-02-01")},
       {"cohorts/c-3/cohort.yaml", cohort("one", "2022-03-01")}});
}

const model::Spending nothing;

YearBudget year_of(const model::Records& records, int year, const char* programme = nullptr,
                   int employees = 1, const std::vector<Heads>& heads = {{DepartmentId("desk"), 1}}) {
  YearCase about{.year = year,
                 .programme = {},
                 .programmes = records.programmes.all(),
                 .cohorts = {},
                 .employees = {{DepartmentId("desk"), employees}, {std::nullopt, 1}},
                 .employment_unknown = 0};
  if (programme != nullptr) about.programme = ProgrammeId(programme);
  for (const auto& [id, cohort] : records.cohorts) {
    about.cohorts.push_back(
        {id,
         {.programme = records.programmes.at(cohort.programme),
          .cohort = cohort,
          .settings = records.settings,
          .spending = nothing,
          .heads = heads,
          .as_of = day("2022-12-31")}});
  }
  return year_budget(about);
}

std::string codes(const YearBudget& budget) {
  std::string text;
  for (const auto& finding : budget.findings) text += finding.code + " ";
  return text;
}

std::string said(const Finding& finding) { return language::text(finding.message, base::Language::en); }

TEST_CASE("a year has all cohorts in it, by start") {
  const auto budget = year_of(folder(""), 2021);
  REQUIRE(budget.cohorts.size() == 2);
  CHECK(budget.cohorts[0].id == CohortId("c-2"));
  CHECK(budget.cohorts[1].id == CohortId("c-1"));
  CHECK(budget.total.planned == Totals{money("140.00"), money("29.40")});
  CHECK(budget.total.committed == money("140.00"));
  CHECK(budget.departments.empty());
  CHECK(year_of(folder(""), 2020).cohorts.empty());
}

TEST_CASE("of one programme, what others charge is taken off beside it") {
  const std::string pays = "funding: {charge: department, budget_per_employee: 200.00}\n";
  const auto budget = year_of(folder(pays, "funding: {charge: department}\n"), 2021, "one");
  REQUIRE(budget.cohorts.size() == 1);
  REQUIRE(budget.departments.size() == 1);
  const auto& desk = budget.departments[0];
  CHECK(desk.budget == money("200.00"));
  CHECK(desk.charged.without_vat == money("100.00"));
  CHECK(desk.charged_elsewhere.without_vat == money("40.00"));
  CHECK(desk.left->without_vat == money("60.00"));
  CHECK(desk.left->with_vat == money("30.60"));
}

TEST_CASE("where departments do not pay for a programme, what others charge is left out") {
  const auto records = folder("", "funding: {charge: department, budget_per_employee: 200.00}\n");
  CHECK(year_of(records, 2021, "one").departments.empty());
  CHECK(year_of(records, 2021, "two").departments.size() == 1);
}

TEST_CASE("who has no department has no budget, and is shown where something is charged") {
  auto records = folder("funding: {charge: department, budget_per_employee: 200.00}\n");
  const auto budget = year_of(records, 2021, "one", 1, {{{}, 1}});
  REQUIRE(budget.departments.size() == 2);
  CHECK_FALSE(budget.departments[1].department);
  CHECK_FALSE(budget.departments[1].left);
  CHECK(budget.departments[1].charged.without_vat == money("100.00"));
}

TEST_CASE("somebody who takes part in two programmes counts in both") {
  const std::string pays = "funding: {charge: department, budget_per_employee: 120.00}\n";
  const auto budget = year_of(folder(pays, pays), 2021);
  CHECK(budget.departments[0].charged.without_vat == money("140.00"));
  CHECK(budget.departments[0].left->without_vat == money("-20.00"));
  CHECK(budget.is_overspent());
  REQUIRE_FALSE(budget.findings.empty());
  CHECK(budget.findings[0].code == "over_budget");
  CHECK(budget.findings[0].department == DepartmentId("desk"));
  CHECK(budget.findings[0].amount == money("20.00"));
}

TEST_CASE("a department that is short with VAT alone is named, and is not overspent") {
  const auto budget =
      year_of(folder("funding: {charge: department, budget_per_employee: 110.00}\n"), 2021, "one");
  CHECK(codes(budget) == "above_employee_budget ");
  CHECK(budget.findings[0].amount == money("11.00"));
  CHECK_FALSE(budget.is_overspent());
}

TEST_CASE("a budget that is spent to the cent is enough") {
  const auto budget =
      year_of(folder("funding: {charge: department, budget_per_employee: 121.00}\n"), 2021, "one");
  CHECK(codes(budget).empty());
  CHECK(budget.departments[0].left->with_vat == money("0.00"));
}

TEST_CASE("a granted subsidy counts once, for the first cohort as far as it goes") {
  const auto records = folder(
      "funding: {subsidies: [{id: s, amount: 130.00, status: granted}, {id: t, amount: 9.00, status: "
      "applied}]}\n");
  const auto first = year_of(records, 2021, "one");
  const auto second = year_of(records, 2022, "one");
  CHECK(first.total.granted == money("100.00"));
  CHECK(first.total.net() == money("0.00"));
  CHECK(second.total.granted == money("0.00"));
  CHECK(codes(first) == "subsidy_open subsidy_once subsidy_left ");
}

TEST_CASE("departments are charged what is left after granted subsidies, and VAT over all of it") {
  const auto records =
      folder("funding: {charge: department, subsidies: [{id: s, amount: 30.00, status: granted}]}\n");
  const auto budget = year_of(records, 2021, "one");
  REQUIRE(budget.departments.size() == 1);
  CHECK(budget.departments[0].charged.without_vat == money("70.00"));
  CHECK(budget.departments[0].charged.with_vat == money("91.00"));
  CHECK_FALSE(budget.departments[0].budget);
}

TEST_CASE("the lowest of several budgets per employee holds, and is named") {
  const auto budget = year_of(folder("funding: {charge: department, budget_per_employee: 300.00}\n",
                                     "funding: {charge: department, budget_per_employee: 200.00}\n"),
                              2021);
  CHECK(budget.budget_per_employee == money("200.00"));
  CHECK(codes(budget) == "vat_assumed employee_budgets_differ ");
}

TEST_CASE("among several programmes, what is in doubt names its own") {
  const char* const applied = "funding: {subsidies: [{id: s, amount: 9.00, status: applied}]}\n";
  const auto all = year_of(folder(applied, applied), 2021);
  CHECK(codes(all) == "subsidy_open vat_assumed subsidy_open ");
  CHECK(said(all.findings[0]).starts_with("One, s: 9.00 has been applied for"));
  CHECK(said(all.findings[1]).starts_with("Two, B: it is not stated"));
  CHECK(all.findings[1].programmes == std::vector{ProgrammeId("two")});
  const auto one = year_of(folder(applied, applied), 2021, "two");
  CHECK(said(one.findings[0]).starts_with("B: it is not stated"));
}

TEST_CASE("a programme without costs and a line without a price are named") {
  auto records = folder("");
  records.programmes.at(ProgrammeId("one")).costs[0].unit_price.reset();
  records.programmes.at(ProgrammeId("two")).costs.clear();
  const auto budget = year_of(records, 2021);
  CHECK(codes(budget) == "no_price no_price ");
  CHECK(budget.findings[0].line == model::LocalId("a"));
  CHECK(budget.findings[1].programmes == std::vector{ProgrammeId("two")});
}

}  // namespace year_budget_test
}  // namespace traject::budget
