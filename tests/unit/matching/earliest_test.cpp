#include "matching/earliest.hpp"

#include <doctest/doctest.h>

using namespace traject;
using matching::earliest;
using matching::nowhere;
using matching::Ways;
using Places = std::vector<std::size_t>;

TEST_CASE("the first person gets the earliest place that leaves a way for the others") {
  const Ways ways{{{0, 0, 0}, {0, 1, 0}, {1, 0, 0}, {1, 1, 0}}, {1, 1}, {1, 1}};
  CHECK(earliest(2, ways, {1, 0}) == Places{0, 1});
  const Ways second_has_one{{{0, 0, 0}, {0, 1, 0}, {1, 0, 0}}, {1, 1}, {1, 1}};
  CHECK(earliest(2, second_has_one, {1, 0}) == Places{1, 0});
}

TEST_CASE("a longer chain is pushed on, and who is settled stays") {
  const Ways ways{{{0, 0, 0}, {0, 2, 0}, {1, 0, 0}, {1, 1, 0}, {2, 1, 0}, {2, 2, 0}}, {1, 1, 1}, {1, 1, 1}};
  CHECK(earliest(3, ways, {2, 0, 1}) == Places{0, 1, 2});
}

TEST_CASE("places keep to their bounds") {
  const std::vector<matching::Option> options = {{0, 0, 0}, {0, 1, 0}, {0, nowhere, 0}};
  CHECK(earliest(1, {options, {0, 0}, {1, 1}}, {nowhere}) == Places{0});
  CHECK(earliest(1, {options, {0, 0}, {0, 1}}, {nowhere}) == Places{1});
  CHECK(earliest(1, {options, {0, 1}, {1, 1}}, {1}) == Places{1});
}
