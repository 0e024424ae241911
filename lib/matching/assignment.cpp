#include "matching/assignment.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "matching/earliest.hpp"
#include "matching/flow.hpp"

namespace traject::matching {
namespace {

// Combines aims as long as their costs fit into one number, and drops the options that are not cheapest before the next
// aims. So nothing overflows, however many aims there are.
class Solver {
 public:
  explicit Solver(const Assignment& task) : task_(task), left_{task.options, {}, {}} {
    for (const Place& place : task.places) {
      left_.lower.push_back(0);
      left_.upper.push_back(std::min(place.free, static_cast<int>(task.people)));
    }
  }

  std::vector<std::size_t> run() {
    const std::size_t aims = task_.costs.empty() ? 0 : task_.costs.front().size();
    for (std::size_t done = 0; done < aims;) done = minimize_from(done);
    return earliest(task_.people, left_, minimize_squares());
  }

 private:
  [[nodiscard]] std::size_t sink() const { return task_.people + task_.places.size(); }
  [[nodiscard]] std::size_t node_of(std::size_t place) const {
    return place == nowhere ? sink() : task_.people + place;
  }

  // Each person flows to one place, and from there to the sink.
  [[nodiscard]] Network network(const std::vector<std::int64_t>& cost_of_kind) const {
    Network network;
    network.supply.assign(sink() + 1, 0);
    std::fill_n(network.supply.begin(), task_.people, 1);
    network.supply[sink()] = -static_cast<std::int64_t>(task_.people);
    network.arcs.reserve(left_.options.size() + 2 * task_.places.size());
    for (const Option& option : left_.options) {
      const std::int64_t cost = cost_of_kind.empty() ? 0 : cost_of_kind[option.kind];
      network.arcs.push_back({option.person, node_of(option.place), 0, 1, cost});
    }
    return network;
  }

  void add_place(Network& network, std::size_t place, int lower, int upper, std::int64_t cost) const {
    network.arcs.push_back({node_of(place), sink(), lower, upper, cost});
  }

  // The highest possible cost for an aim.
  [[nodiscard]] std::int64_t most(std::size_t aim) const {
    std::vector<int> worst(task_.people, 0);
    for (const Option& option : left_.options)
      worst[option.person] = std::max(worst[option.person], task_.costs[option.kind][aim]);
    std::int64_t sum = 0;
    for (const int cost : worst) sum += cost;
    return sum;
  }

  [[nodiscard]] std::vector<bool> kinds_left() const {
    std::vector<bool> left(task_.costs.size(), false);
    for (const Option& option : left_.options) left[option.kind] = true;
    return left;
  }

  // As many aims as fit, weighted so that none outweighs the one before it. Returns the first one that did not fit.
  std::size_t minimize_from(std::size_t first) {
    std::vector<std::int64_t> cost(task_.costs.size(), 0);
    const std::vector<bool> is_left = kinds_left();
    const std::int64_t limit = largest_cost(sink() + 1);
    std::int64_t together = 0;  // the highest possible cost for the aims so far
    std::size_t aim = first;
    for (; aim < task_.costs.front().size(); ++aim) {
      const std::int64_t more = most(aim);
      if (together > 0 && together > (limit - more) / (more + 1)) break;
      for (std::size_t kind = 0; kind < cost.size(); ++kind) {
        if (is_left[kind]) cost[kind] = cost[kind] * (more + 1) + task_.costs[kind][aim];
      }
      together = together * (more + 1) + more;
    }
    if (together > 0) {
      Network flow_through = network(cost);
      for (std::size_t place = 0; place < task_.places.size(); ++place)
        add_place(flow_through, place, left_.lower[place], left_.upper[place], 0);
      keep_cheapest(flow_through, cheapest_flow(flow_through));
    }
    return aim;
  }

  // The (n + 1)th person at a place adds 2n + 1 to the sum of squares.
  std::vector<std::size_t> minimize_squares() {
    Network flow_through = network({});
    for (std::size_t place = 0; place < task_.places.size(); ++place) {
      const int lower = left_.lower[place];
      add_place(flow_through, place, lower, lower, 0);
      for (int n = lower; n < left_.upper[place]; ++n)
        add_place(flow_through, place, 0, 1, 2 * (std::int64_t{task_.places[place].load} + n) + 1);
    }
    const std::vector<Option> options = left_.options;
    const Flow flow = cheapest_flow(flow_through);
    std::vector<std::size_t> chosen(task_.people, nowhere);
    for (std::size_t i = 0; i < options.size(); ++i) {
      if (flow.on[i] == 1) chosen[options[i].person] = options[i].place;
    }
    keep_cheapest(flow_through, flow);
    return chosen;
  }

  // Keeps only the options and the bounds of places that occur in some cheapest way.
  void keep_cheapest(const Network& network, const Flow& flow) {
    const auto price = [&](const FlowArc& arc) {
      return arc.cost + flow.potential[arc.from] - flow.potential[arc.to];
    };
    const std::size_t count = left_.options.size();
    std::vector<bool> has_to(task_.people, false);  // has an option that every cheapest way uses
    for (std::size_t i = 0; i < count; ++i) {
      if (price(network.arcs[i]) < 0) has_to[left_.options[i].person] = true;
    }
    std::vector<Option> kept;
    for (std::size_t i = 0; i < count; ++i) {
      const std::int64_t at = price(network.arcs[i]);
      if (at < 0 || (at == 0 && !has_to[left_.options[i].person])) kept.push_back(left_.options[i]);
    }
    left_.options = std::move(kept);
    left_.upper = left_.lower = std::vector<int>(task_.places.size(), 0);
    for (std::size_t i = count; i < network.arcs.size(); ++i) {
      const FlowArc& arc = network.arcs[i];
      const std::int64_t at = price(arc);
      const std::size_t place = arc.from - task_.people;
      left_.lower[place] += static_cast<int>(at < 0 ? arc.upper : arc.lower);
      left_.upper[place] += static_cast<int>(at > 0 ? arc.lower : arc.upper);
    }
  }

  const Assignment& task_;
  Ways left_;
};

}  // namespace

std::vector<std::size_t> assign(const Assignment& assignment) {
  if (assignment.people == 0) return {};
  return Solver(assignment).run();
}

}  // namespace traject::matching
