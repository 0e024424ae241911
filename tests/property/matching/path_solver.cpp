#include "path_solver.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <vector>

#include "support/matchings.hpp"

namespace traject::test {
namespace {

using matching::Coaches;
using matching::Request;

// One number for each aim, added up and compared like digits: without the current coach, without any, at each level from the
// worst, not trained, squares, and the place in the order of coaches of each participant.
using Cost = std::array<std::int32_t, 52>;
constexpr std::size_t first_level = 2;
constexpr std::size_t untrained = first_level + other_level + 1;
constexpr std::size_t squares = untrained + 1;
constexpr std::size_t order = squares + 1;

Cost sum(const Cost& a, const Cost& b, std::int32_t sign = 1) {
  Cost both = a;
  for (std::size_t i = 0; i < both.size(); ++i) both[i] += sign * b[i];
  return both;
}

class PathSolver {
 public:
  PathSolver(const Request& request, const matching::Terms& terms)
      : request_(request), coaches_(request.participants.size()), moves_(coaches_.size(), true) {
    for (const auto& coach : request.coaches) load_.push_back(coach.elsewhere);
    if (terms.anew) return;
    for (std::size_t i = 0; i < coaches_.size(); ++i) {
      const auto& standing = request.participants[i].standing;
      if (!standing) continue;
      moves_[i] = false;
      for (std::size_t coach = 0; coach < load_.size(); ++coach) {
        if (request.coaches[coach].id == *standing) coaches_[i] = coach;
      }
      ++load_[*coaches_[i]];
    }
  }

  Coaches run() {
    for (std::size_t i = 0; i < coaches_.size(); ++i) {
      if (moves_[i]) place(i);
    }
    return coaches_;
  }

 private:
  static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
  struct Reached {
    bool is = false;
    Cost cost{};
    std::size_t by = none;  // who goes there
  };

  [[nodiscard]] Cost cost(std::size_t i, std::optional<std::size_t> coach) const {
    Cost cost{};
    cost[order + i] = static_cast<std::int32_t>(coach.value_or(request_.coaches.size()));
    cost[0] = 1;
    if (!coach) {
      cost[1] = 1;
      return cost;
    }
    const int level = level_number(request_, i, *coach);
    if (level == 0) cost[0] = 0;
    cost[first_level + static_cast<std::size_t>(other_level - level)] = 1;
    cost[untrained] = request_.coaches[*coach].is_trained ? 0 : 1;
    return cost;
  }

  [[nodiscard]] bool may(std::size_t i, std::size_t coach) const {
    for (unsigned rule = 0; rule < matching::hard_rules; ++rule) {
      if (breaks(static_cast<matching::HardRule>(rule), request_.participants[i], request_.coaches[coach]))
        return false;
    }
    return true;
  }

  bool reach(std::vector<Reached>& reached, std::size_t coach, const Cost& cost, std::size_t by) const {
    if (!may(by, coach) || (reached[coach].is && reached[coach].cost <= cost)) return false;
    reached[coach] = {true, cost, by};
    return true;
  }

  // Who comes may push somebody on to another coach, or out.
  void place(std::size_t newcomer) {
    std::vector<Reached> reached(load_.size());
    for (std::size_t coach = 0; coach < load_.size(); ++coach)
      reach(reached, coach, cost(newcomer, coach), newcomer);
    for (bool changed = true; changed;) {
      changed = false;
      for (std::size_t i = 0; i < newcomer; ++i) {
        if (!moves_[i] || !coaches_[i] || !reached[*coaches_[i]].is) continue;
        const Cost without = sum(reached[*coaches_[i]].cost, cost(i, coaches_[i]), -1);
        for (std::size_t coach = 0; coach < load_.size(); ++coach) {
          if (coach != *coaches_[i] && reach(reached, coach, sum(without, cost(i, coach)), i)) changed = true;
        }
      }
    }
    end(newcomer, reached);
  }

  void end(std::size_t newcomer, const std::vector<Reached>& reached) {
    Cost best = cost(newcomer, {});
    std::size_t last = none;     // the coach who takes one more
    std::size_t out = newcomer;  // or who goes without
    for (std::size_t coach = 0; coach < load_.size(); ++coach) {
      if (!reached[coach].is || load_[coach] >= request_.coaches[coach].capacity) continue;
      Cost total = reached[coach].cost;
      total[squares] += 2 * load_[coach] + 1;
      if (total < best) best = total, last = coach, out = none;
    }
    for (std::size_t i = 0; i < newcomer; ++i) {
      if (!moves_[i] || !coaches_[i] || !reached[*coaches_[i]].is) continue;
      const Cost total = sum(sum(reached[*coaches_[i]].cost, cost(i, coaches_[i]), -1), cost(i, {}));
      if (total < best) best = total, last = none, out = i;
    }
    if (last != none) ++load_[last];
    std::size_t to = last;
    if (out != none) {
      to = out == newcomer ? none : *coaches_[out];
      coaches_[out].reset();
    }
    while (to != none) {
      const std::size_t who = reached[to].by;
      const std::size_t from = who == newcomer ? none : *coaches_[who];
      coaches_[who] = to;
      to = from;
    }
  }

  const Request& request_;
  Coaches coaches_;
  std::vector<bool> moves_;
  std::vector<std::int32_t> load_;
};

}  // namespace

matching::Coaches match_by_paths(const matching::Request& request, const matching::Terms& terms) {
  return PathSolver(request, terms).run();
}

}  // namespace traject::test
