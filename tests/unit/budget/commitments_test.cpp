#include "budget/commitments.hpp"

#include <doctest/doctest.h>

#include "model/cohort_records.hpp"
#include "unit/budget/pricing.hpp"

namespace traject::budget {
namespace commitments_test {

using model::LocalId;
using model::Spent;
using test::day;
using test::money;

const char* const two_lines =
    "  - {id: a, title: A, quantity: 2, unit_price: 100.00}\n"
    "  - {id: b, title: B}\n";

std::vector<Commitment> spent(std::vector<Spent> list, bool stands = true) {
  return commitments(test::table_of(test::priced(two_lines)), {std::move(list)}, stands, day("2021-09-10"));
}

TEST_CASE("the plan is committed once the cohort stands") {
  CHECK(spent({})[0].planned == money("200.00"));
  CHECK(spent({})[0].committed == money("200.00"));
  CHECK(spent({}, false)[0].committed == money("0.00"));
  CHECK_FALSE(spent({})[1].planned);
}

TEST_CASE("what is dated after the as-of day does not count yet") {
  const auto lines =
      spent({{LocalId("a"), money("50.00"), {}, day("2021-09-01"), day("2021-09-10")},
             {LocalId("a"), money("20.00"), {}, day("2021-09-10"), day("2021-09-11")},
             {LocalId("a"), money("9.00"), {}, day("2021-09-11"), {}},
             {LocalId("a"), money("3.00"), {}, {}, day("2021-09-11")},
             {LocalId("a"), money("5.00"), {}, {}, day("2021-09-10")},
             {LocalId("a"), money("1.00"), {}, {}, {}}});
  CHECK(lines[0].invoiced == money("76.00"));
  CHECK(lines[0].paid == money("55.00"));
  CHECK_FALSE(lines[0].over);
}

TEST_CASE("a line is overspent by what was invoiced beyond the plan, credit notes taken off") {
  CHECK_FALSE(spent({{LocalId("a"), money("200.00"), {}, {}, {}}})[0].over);
  CHECK(spent({{LocalId("a"), money("200.01"), {}, {}, {}}})[0].over == money("0.01"));
  CHECK_FALSE(
      spent({{LocalId("a"), money("200.01"), {}, {}, {}}, {LocalId("a"), money("-0.01"), {}, {}, {}}})[0]
          .over);
}

TEST_CASE("a line without a price cannot be overspent, one that is not there is so from the first cent") {
  const auto lines =
      spent({{LocalId("b"), money("500.00"), {}, {}, {}}, {LocalId("c"), money("0.01"), {}, {}, {}}});
  REQUIRE(lines.size() == 3);
  CHECK(lines[1].invoiced == money("500.00"));
  CHECK_FALSE(lines[1].over);
  CHECK(lines[2].line == LocalId("c"));
  CHECK_FALSE(lines[2].planned);
  CHECK(lines[2].over == money("0.01"));
}

}  // namespace commitments_test
}  // namespace traject::budget
