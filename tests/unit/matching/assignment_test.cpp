#include "matching/assignment.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace traject;
using matching::assign;
using matching::Assignment;
using matching::nowhere;
using Places = std::vector<std::size_t>;

TEST_CASE("the first aim goes before all others together, however many they are") {
  // What does not fit into one number: forty aims of a thousand million each.
  Assignment task{.people = 1, .places = {{1, 0}, {1, 0}}, .options = {{0, 0, 0}, {0, 1, 1}}, .costs = {}};
  task.costs = {std::vector<int>(40, 0), std::vector<int>(40, 1'000'000'000)};
  task.costs[0][0] = 1;
  task.costs[1][0] = 0;
  CHECK(assign(task) == Places{1});
}

TEST_CASE("nobody goes where there is no place, and nowhere always has one") {
  const Assignment task{.people = 2,
                        .places = {{1, 0}},
                        .options = {{0, 0, 0}, {0, nowhere, 1}, {1, 0, 0}, {1, nowhere, 1}},
                        .costs = {{0}, {1}}};
  CHECK(assign(task) == Places{0, nowhere});
}

TEST_CASE("without aims the load is even, and then the earliest places are taken") {
  const Assignment task{.people = 2,
                        .places = {{2, 1}, {2, 0}, {2, 0}},
                        .options = {{0, 0, 0}, {0, 1, 0}, {0, 2, 0}, {1, 0, 0}, {1, 1, 0}, {1, 2, 0}},
                        .costs = {{}}};
  CHECK(assign(task) == Places{1, 2});
}

TEST_CASE("who has no way out and no place is a mistake") {
  const Assignment task{.people = 1, .places = {{0, 0}}, .options = {{0, 0, 0}}, .costs = {{0}}};
  CHECK_THROWS_AS(static_cast<void>(assign(task)), std::logic_error);
}
