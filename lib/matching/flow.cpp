// Compiled as C++17: see decision 15.
#include "matching/flow.hpp"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <limits>
#include <stdexcept>

namespace traject::matching {
namespace {

using Graph = lemon::SmartDigraph;
using Numbers = Graph::ArcMap<std::int64_t>;
using Simplex = lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t>;

}  // namespace

std::int64_t largest_cost(std::size_t nodes) {
  // The first tree uses arcs that cost as much as all nodes together; a potential is a sum along a path of arcs.
  const auto count = static_cast<std::int64_t>(nodes) + 2;
  return std::numeric_limits<std::int64_t>::max() / 8 / count;
}

Flow cheapest_flow(const Network& network) {
  Graph graph;
  graph.reserveNode(static_cast<int>(network.supply.size()));
  graph.reserveArc(static_cast<int>(network.arcs.size()));
  for (std::size_t i = 0; i < network.supply.size(); ++i) graph.addNode();
  Numbers lower(graph);
  Numbers upper(graph);
  Numbers cost(graph);
  for (const FlowArc& arc : network.arcs) {
    const auto added = graph.addArc(
        Graph::nodeFromId(static_cast<int>(arc.from)), Graph::nodeFromId(static_cast<int>(arc.to)));
    lower[added] = arc.lower;
    upper[added] = arc.upper;
    cost[added] = arc.cost;
  }
  Graph::NodeMap<std::int64_t> supply(graph);
  for (std::size_t i = 0; i < network.supply.size(); ++i)
    supply[Graph::nodeFromId(static_cast<int>(i))] = network.supply[i];

  Simplex simplex(graph);
  simplex.lowerMap(lower).upperMap(upper).costMap(cost).supplyMap(supply);
  if (simplex.run() != Simplex::OPTIMAL) throw std::logic_error("there is no flow through this network");
  Flow flow;
  flow.on.reserve(network.arcs.size());
  flow.potential.reserve(network.supply.size());
  for (std::size_t i = 0; i < network.arcs.size(); ++i)
    flow.on.push_back(simplex.flow(Graph::arcFromId(static_cast<int>(i))));
  for (std::size_t i = 0; i < network.supply.size(); ++i)
    flow.potential.push_back(simplex.potential(Graph::nodeFromId(static_cast<int>(i))));
  return flow;
}

}  // namespace traject::matching
