#include "matching/flow.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <stdexcept>

using namespace traject;
using matching::cheapest_flow;
using matching::FlowArc;
using matching::Network;

TEST_CASE("the cheapest flow goes by the cheaper way as far as it may, and says what each arc is worth") {
  const Network network{{2, 0, -2}, {{0, 2, 0, 2, 5}, {0, 1, 0, 1, 1}, {1, 2, 0, 9, 1}}};
  const auto flow = cheapest_flow(network);
  CHECK(flow.on == std::vector<std::int64_t>{1, 1, 1});
  const auto price = [&](const FlowArc& arc) {
    return arc.cost + flow.potential[arc.from] - flow.potential[arc.to];
  };
  CHECK(price(network.arcs[0]) == 0);
  CHECK(price(network.arcs[1]) + price(network.arcs[2]) == -3);
}

TEST_CASE("a lower bound is kept, also where it is dear") {
  const Network network{{2, -2}, {{0, 1, 1, 2, 5}, {0, 1, 0, 2, 1}}};
  CHECK(cheapest_flow(network).on == std::vector<std::int64_t>{1, 1});
}

TEST_CASE("the largest cost does not overflow") {
  const std::int64_t large = matching::largest_cost(4);
  const Network network{{1, 0, 0, -1}, {{0, 1, 0, 1, large}, {1, 2, 0, 1, large}, {2, 3, 0, 1, large}}};
  CHECK(cheapest_flow(network).on == std::vector<std::int64_t>{1, 1, 1});
  CHECK(large > std::numeric_limits<std::int64_t>::max() / 100);
}

TEST_CASE("where nothing can flow, it says so") {
  CHECK_THROWS_AS(static_cast<void>(cheapest_flow({{1, -1}, {{1, 0, 0, 1, 0}}})), std::logic_error);
}
