#include "actions/money/budget_of_cohort.hpp"

#include <doctest/doctest.h>

#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace budget_of_cohort_test {

using model::CohortId;
using test::day;
using test::refusal;

// Somebody who changed departments, and a place that was taken over twice.
model::Records records() {
  return test::records_of(
      {{"people/p-1.yaml", "department: new\nearlier: [{until: 2021-09-30, department: old}]\n"},
       {"people/p-2.yaml", "department: left\n"},
       {"people/p-3.yaml", "department: desk\nearlier: [{until: 2021-09-30, department: field}]\n"},
       {"people/p-4.yaml", "department: last\n"},
       {"programmes/one.yaml",
        "title: One\ncosts: [{id: a, title: A, unit_price: 100.00}]\nfunding: {charge: department}\n"},
       {"plans/year.yaml", "year: 2021\n"},
       {"cohorts/autumn/cohort.yaml",
        "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1, p-4]\n"
        "refilled:\n"
        "  - {person: p-3, instead_of: p-2, date: 2021-10-15}\n"
        "  - {person: p-4, instead_of: p-3, date: 2021-11-12}\n"}});
}

std::string departments(std::string_view as_of) {
  std::string text;
  for (const auto& charge : budget(records(), CohortId("autumn"), day(as_of)).budget.charges)
    text += charge.department->str() + ":" + std::to_string(charge.participants) + " ";
  return text;
}

TEST_CASE("the department is that of the start, or of the first day in the cohort") {
  CHECK(departments("2021-10-14") == "left:1 old:1 ");
  CHECK(departments("2021-10-15") == "desk:1 old:1 ");
  CHECK(departments("2021-11-12") == "last:1 old:1 ");
}

TEST_CASE("somebody of whom nothing is on file stands in a group without a department") {
  auto without = records();
  without.people = {};
  const auto outcome = budget(without, CohortId("autumn"), day("2021-09-03"));
  REQUIRE(outcome.budget.charges.size() == 1);
  CHECK_FALSE(outcome.budget.charges[0].department);
  CHECK(outcome.budget.charges[0].participants == 2);
}

TEST_CASE("a cohort that is not there has no budget") {
  const auto asked = [](const std::string& id) {
    return refusal([&] { return budget(records(), CohortId(id), day("2021-09-03")); });
  };
  CHECK(asked("autumn") == "done");
  CHECK(asked("autum") == "there is no cohort \"autum\" (did you mean \"autumn\"?)");
  CHECK(asked("one") == "there is no cohort \"one\" (\"one\" is a programme; its cohorts are: autumn)");
}

}  // namespace budget_of_cohort_test
}  // namespace traject::actions
