#include "evaluation/suppression.hpp"

#include <doctest/doctest.h>

namespace traject::evaluation {
namespace suppression_test {

using Hidden = std::vector<bool>;

TEST_CASE("a small count takes the smallest other part with it, so that the whole does not give it away") {
  const CountTable domains{.cells = {32, 14, 6, 6, 5, 63}, .sums = {{5, {0, 1, 2, 3, 4}}}, .smallest = 6};
  CHECK(hidden_cells(domains) == Hidden{false, false, true, false, true, false});
}

TEST_CASE("two small counts hide each other where they are not small together") {
  const CountTable table{.cells = {3, 4, 20, 27}, .sums = {{3, {0, 1, 2}}}, .smallest = 5};
  CHECK(hidden_cells(table) == Hidden{true, true, false, false});
}

TEST_CASE("two small counts that are small together take a third with them") {
  const CountTable table{.cells = {1, 2, 20, 8, 31}, .sums = {{4, {0, 1, 2, 3}}}, .smallest = 5};
  CHECK(hidden_cells(table) == Hidden{true, true, false, true, false});
}

TEST_CASE("nothing is hidden where every count may be shown") {
  const CountTable table{.cells = {1, 2, 3}, .sums = {{2, {0, 1}}}, .smallest = 1};
  CHECK(hidden_cells(table) == Hidden{false, false, false});
}

TEST_CASE("an empty cell is shown") {
  const CountTable table{.cells = {0, 9, 8, 17}, .sums = {{3, {0, 1, 2}}}, .smallest = 5};
  CHECK(hidden_cells(table) == Hidden{false, false, false, false});
}

TEST_CASE("where the whole is small everything is hidden") {
  const CountTable table{.cells = {1, 3, 4}, .sums = {{2, {0, 1}}}, .smallest = 5};
  CHECK(hidden_cells(table) == Hidden{true, true, true});
}

}  // namespace suppression_test
}  // namespace traject::evaluation
