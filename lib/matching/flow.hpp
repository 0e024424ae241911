// The cheapest flow through a network. Plain numbers only, so that C++17 understands it too: the library behind it does not
// compile as C++20.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace traject::matching {

struct FlowArc {
  std::size_t from = 0;
  std::size_t to = 0;
  std::int64_t lower = 0;
  std::int64_t upper = 0;
  std::int64_t cost = 0;
};

struct Network {
  std::vector<std::int64_t> supply;  // of each node; what is asked is negative; together zero
  std::vector<FlowArc> arcs;
};

// With what_it_costs(arc) = cost + potential[from] - potential[to]: an arc that costs more than nothing carries its lower bound
// in every cheapest flow, and one that costs less its upper bound.
struct Flow {
  std::vector<std::int64_t> on;         // each arc
  std::vector<std::int64_t> potential;  // of each node
};

// A cost may be as large as this in a network of this many nodes, or it would overflow.
[[nodiscard]] std::int64_t largest_cost(std::size_t nodes);

// Exact. Throws std::logic_error where there is no flow at all.
[[nodiscard]] Flow cheapest_flow(const Network& network);

}  // namespace traject::matching
