#include "actions/money/budget_of_plan.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace budget_of_plan_test {

using test::day;

// A cohort of which half falls in the next year, somebody who joins in the summer, and somebody of whom little is known.
model::Records records() {
  return test::records_of(
      {{"people/p-1.yaml",
        "department: a\nteam: new\nhours_per_week: 36\nemployed: {from: 2020-01-01}\n"
        "earlier: [{until: 2023-12-31, team: before}, {until: 2024-01-31, team: old, hours_per_week: 18}]\n"},
       {"people/p-2.yaml", "department: a\nteam: new\nhours_per_week: 36\nemployed: {from: 2024-07-01}\n"},
       {"people/p-3.yaml", "department: b\nteam: new\nhours_per_week: 36\n"},
       {"people/p-4.yaml",
        "department: b\nteam: new\nhours_per_week: 36\nemployed: {from: 2019-01-01, until: 2023-12-31}\n"},
       {"programmes/one.yaml",
        "title: One\n"
        "sessions:\n"
        "  - {id: s1, title: First, kind: training, from: \"09:00\", until: \"16:12\", days: 2}\n"
        "  - {id: s2, title: Second, kind: training, from: \"09:00\", until: \"12:36\"}\n"
        "costs: [{id: a, title: A, sessions: [s1, s2], unit_price: 100.00, vat: excluded}]\n"},
       {"programmes/two.yaml", "title: Two\n"},
       {"plans/plan.yaml",
        "year: 2024\n"
        "budgets: [{id: pot, title: Pot, amount: 1000.00, split: {by: fte, over: team}}]\n"
        "learning_days_per_year: 12\n"
        "interventions:\n"
        "  - {programme: one, budget: pot}\n"
        "  - {programme: two, budget: pot, cost: 50.00}\n"},
       {"registrations/one/p-4.yaml",
        "registered_at: 2024-01-01T09:00:00+01:00\n"
        "withdrawn: {date: 2024-12-01, because: left}\n"},
       {"cohorts/group/cohort.yaml",
        "programme: one\nstart: 2024-12-30\nas_of: 2024-02-01\nparticipants: [p-2, p-4]\n"
        "refilled: [{person: p-2, instead_of: p-1, date: 2024-10-01}]\n"
        "guests: [{person: p-3, session: s1}]\n"
        "sessions:\n"
        "  - {session: s1, date: 2024-12-31, from: \"09:00\", until: \"16:12\"}\n"
        "  - {session: s2, date: 2025-01-10, from: \"09:00\", until: \"12:36\"}\n"},
       {"cohorts/group/spending.yaml",
        "spending: [{line: a, amount: 30.00, invoiced_on: 2024-03-01}, {line: a, amount: 10.00, invoiced_on: "
        "2024-09-01}]\n"}});
}

budget::PlanBudget on(const char* as_of) { return budget_of_plan(records(), "plan", day(as_of)).budget; }

std::string taken(const char* as_of) {
  const auto& taken = on(as_of).taken;
  return base::to_string(taken.committed) + " " + base::to_string(taken.spent);
}

TEST_CASE("only the part of a cohort that falls in the year is the plan's, once the cohort stands") {
  CHECK(taken("2024-01-31") == "50.00 0.00");
  CHECK(taken("2024-02-01") == "150.00 0.00");
  CHECK(taken("2024-03-01") == "120.00 30.00");
  CHECK(taken("2024-09-01") == "110.00 40.00");
}

TEST_CASE("the establishment is that of 1 January, with the facts of that day") {
  const auto budget = on("2024-06-01");
  REQUIRE(budget.splits.size() == 1);
  REQUIRE(budget.splits[0].parts.size() == 1);  // not who came later, nor who left the day before
  CHECK(budget.splits[0].parts[0].group == "old");
  CHECK(budget.splits[0].parts[0].fte == *base::parse_number("0.5"));
  CHECK(budget.splits[0].parts[0].amount == *base::parse_money("1000.00"));
}

std::string learned(const char* as_of) {
  std::string text;
  const auto budget = on(as_of);
  for (const auto& person : budget.learning->people) {
    text += person.id.str() + ":" + base::to_string(person.days.used) + "+" +
            base::to_string(person.days.planned) + " ";
  }
  return text;
}

TEST_CASE("a day of learning is of who has the place on that day, in the year of that day") {
  CHECK(learned("2024-09-30") == "p-1:0+1 p-2:0+0 p-3:0+1 p-4:0+1 ");
  CHECK(learned("2024-10-01") == "p-1:0+0 p-2:0+1 p-3:0+1 p-4:0+1 ");
}

TEST_CASE("who withdrew is not expected any more") {
  CHECK(learned("2024-12-01") == "p-1:0+0 p-2:0+1 p-3:0+1 ");
  CHECK(learned("2024-12-31") == "p-1:0+0 p-2:1+0 p-3:1+0 ");
}

TEST_CASE("nobody of whom something is not known drops out in silence") {
  std::string text;
  const auto budget = on("2024-06-01");
  for (const auto& finding : budget.findings) {
    text += finding.code;
    for (const auto& person : finding.people) text += " " + person.str();
    text += "\n";
  }
  CHECK(text == "employment_unknown p-3\nlearning_days_unknown p-3\n");
}

// A cohort that is overspent, of a programme of which much is not certain, paid from two pots.
test::MemoryFolder doubtful() {
  return {
      {"programmes/one.yaml",
       "title: One\n"
       "costs: [{id: a, title: A, unit_price: 100.00}, {id: b, title: B, unit_price: 10.00, vat: unknown}]\n"
       "funding: {subsidies: [{id: s, amount: 9.00, status: applied}]}\n"},
      {"plans/plan.yaml",
       "year: 2024\n"
       "budgets: [{id: pot, title: Pot, amount: 1000.00}, {id: jar, title: Jar}]\n"
       "interventions: [{programme: one, budget: pot}, {programme: one, budget: jar}]\n"},
      {"cohorts/group/cohort.yaml",
       "programme: one\nstart: 2024-03-01\nas_of: 2024-02-01\nparticipants: []\n"},
      {"cohorts/group/spending.yaml", "spending: [{line: a, amount: 130.00, invoiced_on: 2024-03-01}]\n"}};
}

TEST_CASE("what is overspent or in doubt of a cohort is so in its plan, once") {
  const auto budget = budget_of_plan(doubtful().load().records, "plan", day("2024-06-01")).budget;
  std::string text;
  for (const auto& finding : budget.findings) {
    if (finding.cohorts == std::vector{model::CohortId("group")})
      text += finding.code + ": " + test::in_english(finding.message) + "\n";
  }
  CHECK(text ==
        "over_budget: group, A: 30.00 invoiced beyond the plan for the whole cohort (without VAT)\n"
        "vat_assumed: group, A: it is not stated whether the price includes VAT; we assume that it does not\n"
        "vat_assumed: group, B: VAT unknown; calculated as if VAT comes on top\n"
        "subsidy_open: group, s: 9.00 has been applied for but not granted, so it does not count\n");
  CHECK(budget.is_overspent());
}

TEST_CASE("what is left of all pots is not known where one without an amount pays for something") {
  auto data = doubtful();
  const auto left = [&] {
    return budget_of_plan(data.load().records, "plan", day("2024-06-01")).budget.left();
  };
  CHECK_FALSE(left());
  data.put("plans/plan.yaml",
           "year: 2024\nbudgets: [{id: pot, title: Pot, amount: 1000.00}, {id: jar, title: Jar}]\n"
           "interventions: [{programme: one, budget: pot}]\n");
  CHECK(left() == *base::parse_money("860.00"));
}

TEST_CASE("a cap that is the amount itself is gone beyond once") {
  auto data = doubtful();
  const auto overs = [&](const char* cap) {
    data.put("plans/plan.yaml",
             "year: 2024\nbudgets: [{id: pot, title: Pot, amount: 100.00, cap: " + std::string(cap) +
                 "}]\ninterventions: [{programme: one, budget: pot, cost: 150.00}]\n");
    const auto budget = budget_of_plan(data.load().records, "plan", day("2024-01-01")).budget;
    return std::count_if(budget.findings.begin(), budget.findings.end(), [](const auto& finding) {
      return finding.code == "over_budget";
    });
  };
  CHECK(overs("100.00") == 1);
  CHECK(overs("90.00") == 2);
}

TEST_CASE("a plan that is not there is wrong use") {
  CHECK(test::refusal([] { return budget_of_plan(records(), "plam", day("2024-06-01")); }) ==
        "there is no programme, cohort or plan \"plam\" (did you mean \"plan\"?)");
}

}  // namespace budget_of_plan_test
}  // namespace traject::actions
