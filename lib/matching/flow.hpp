// The cheapest flow through a network. Only plain numbers, because the library behind it compiles as C++17 and not as C++20.
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
  std::vector<std::int64_t> supply;  // of each node; negative for demand; the sum is zero
  std::vector<FlowArc> arcs;
};

// Let the reduced cost of an arc be cost + potential[from] - potential[to]. In every cheapest flow, an arc with a positive
// reduced cost carries its lower bound, and one with a negative reduced cost its upper bound.
struct Flow {
  std::vector<std::int64_t> on;         // each arc
  std::vector<std::int64_t> potential;  // of each node
};

// The highest cost that cannot overflow in a network with this many nodes.
[[nodiscard]] std::int64_t largest_cost(std::size_t nodes);

// Exact. Throws std::logic_error if there is no flow.
[[nodiscard]] Flow cheapest_flow(const Network& network);

}  // namespace traject::matching
