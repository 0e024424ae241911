#include "budget/findings.hpp"

#include <doctest/doctest.h>

#include "language/catalogue.hpp"
#include "model/cohort_records.hpp"
#include "unit/budget/pricing.hpp"

namespace traject::budget {
namespace findings_test {

using test::budget_of;
using test::heads;
using test::money;
using test::priced;

const std::string all_sessions =
    "  - {id: a, title: A, sessions: [s1, s2], unit_price: 500.00, vat: excluded}\n"
    "  - {id: b, title: B, sessions: [s4], unit_price: 400.00, vat: excluded}\n";

std::string codes(const CohortBudget& budget) {
  std::string text;
  for (const Finding& finding : budget.findings) text += (text.empty() ? "" : " ") + finding.code;
  return text;
}

// The messages of one code.
std::string said(const CohortBudget& budget, const std::string& code) {
  std::string text;
  for (const Finding& finding : budget.findings) {
    if (finding.code == code) text += language::text(finding.message, base::Language::en) + "\n";
  }
  return text;
}

TEST_CASE("a budget in which all is known has no finding") {
  const auto budget = budget_of(priced(all_sessions), heads(7, 3));
  CHECK(codes(budget).empty());
  CHECK(budget.participants == 10);
  CHECK(budget.per_participant == PerHead{money("140.00"), money("169.40")});
  CHECK_FALSE(budget.is_overspent());
  CHECK_FALSE(is_overspent(budget.findings));
}

TEST_CASE("the employee budget is compared with what is left to pay, with and without VAT") {
  const auto with = [](const std::string& limit, const std::string& rest = "") {
    return codes(
        budget_of(priced(all_sessions, "funding: {budget_per_employee: " + limit + rest + "}\n"), heads(10)));
  };
  CHECK(with("169.40").empty());
  CHECK(with("169.39") == "above_employee_budget");
  CHECK(with("140.00") == "above_employee_budget");
  CHECK(with("139.99") == "above_employee_budget above_employee_budget");
  CHECK(with("139.99", ", subsidies: [{id: x, amount: 1000.00, status: granted}]").empty());
  const auto budget = budget_of(priced(all_sessions, "funding: {budget_per_employee: 150.00}\n"), heads(10));
  CHECK(budget.findings.at(0).amount == money("19.40"));
  CHECK(budget.findings.at(0).with_vat == true);
  CHECK(said(budget, "above_employee_budget") ==
        "169.40 per participant with VAT: 19.40 more than the training budget of 150.00 per employee\n");
}

TEST_CASE("units that differ and what has no price are named") {
  const auto budget = budget_of(
      priced("  - {id: a, title: A, sessions: [s1, s3], unit_price: 1.00, vat: exempt}\n"
             "  - {id: b, title: B, sessions: [s2]}\n"),
      heads(10));
  CHECK(codes(budget) == "units_differ no_price no_price");
  CHECK(said(budget, "units_differ") == "A: 2 priced, 1 planned; see the other ways to count\n");
  CHECK(budget.findings[0].line == model::LocalId("a"));
  CHECK(budget.findings[2].sessions == std::vector{model::SessionId("s2"), model::SessionId("s4")});
  CHECK(said(budget, "no_price") ==
        "B: no price yet, so not counted\n"
        "without a price: Second and Choice\n");
}

TEST_CASE("other readings are spoken of where there are some") {
  const auto budget =
      budget_of(priced("  - {id: a, title: A, sessions: [s1, s3], vat: exempt}\n"), heads(10));
  CHECK(budget.readings.empty());
  CHECK(said(budget, "units_differ") == "A: 2 priced, 1 planned\n");
}

TEST_CASE("VAT that is assumed or unknown is named, with the total if there were none") {
  const auto budget = budget_of(
      priced("  - {id: a, title: A, sessions: [s1], unit_price: 100.00}\n"
             "  - {id: b, title: B, sessions: [s2], unit_price: 200.00, vat: unknown}\n"
             "  - {id: c, title: C, sessions: [s4], unit_price: 50.00, vat: included}\n"),
      heads(10));
  CHECK(codes(budget) == "vat_assumed vat_assumed");
  CHECK(said(budget, "vat_assumed") ==
        "A: it is not stated whether the price includes VAT; we assume that it does not. If it does, the "
        "total with VAT is 392.00, or 39.20 per participant\n"
        "B: VAT is unknown; calculated as if it is added to the price. If not, the total with VAT is 371.00, "
        "or 37.10 per participant\n");
}

TEST_CASE("a small group is told what a full one would cost") {
  const auto records = priced(all_sessions, "group: {size: 10}\n");
  CHECK(codes(budget_of(records, heads(10))).empty());
  CHECK(said(budget_of(records, heads(8)), "small_group") ==
        "participants: 8 of 10; in a full group a participant would cost 140.00 (without VAT)\n");
  const auto nobody = budget_of(records, {});
  CHECK(codes(nobody) == "small_group");
  CHECK_FALSE(nobody.per_participant);
  CHECK(nobody.charges.empty());
}

TEST_CASE("what is overspent comes first, with the line and the amount") {
  const model::Spending spending{{{model::LocalId("b"), money("450.00"), {}, {}, {}},
                                  {model::LocalId("z"), money("10.00"), {}, {}, {}}}};
  const auto budget =
      budget_of(priced(all_sessions, "funding: {budget_per_employee: 150.00}\n"), heads(10), spending);
  CHECK(budget.is_overspent());
  CHECK(is_overspent(budget.findings));
  CHECK(codes(budget) == "over_budget over_budget above_employee_budget");
  CHECK(budget.findings[0].line == model::LocalId("b"));
  CHECK(budget.findings[0].amount == money("50.00"));
  CHECK(said(budget, "over_budget") ==
        "B: overspent by 50.00; 450.00 invoiced, 400.00 planned (without VAT)\n"
        "z: 10.00 spent (without VAT) on a cost line that the programme does not have\n");
}

TEST_CASE("a subsidy that is not granted is named") {
  const auto budget = budget_of(
      priced(all_sessions,
             "funding:\n"
             "  subsidies:\n"
             "    - {id: x, amount: 400.00, status: granted}\n"
             "    - {id: y, title: Fund, amount: 500.00, status: applied}\n"),
      heads(10));
  CHECK(codes(budget) == "subsidy_open");
  CHECK(said(budget, "subsidy_open") ==
        "Fund: 500.00 has been applied for but not granted, so it does not count\n");
}

}  // namespace findings_test
}  // namespace traject::budget
