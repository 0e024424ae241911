#include "matching/teams.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace traject::matching {
namespace {

constexpr int beginnings = 24;
constexpr int steps_at_most = 300000;

using Order = std::vector<std::size_t>;

int pairs(std::size_t people) { return static_cast<int>(people * (people - 1) / 2); }

// A lower bound, for any sizes and wishes.
int fewest_same_department(const TeamProblem& problem) {
  std::map<std::size_t, std::size_t> people;
  for (const std::size_t department : problem.departments) ++people[department];
  const std::size_t teams = problem.sizes.size();
  int fewest = 0;
  for (const auto& [department, count] : people) {
    const std::size_t larger = count % teams;
    const std::size_t each = count / teams;
    fewest += static_cast<int>(larger) * pairs(each + 1) + static_cast<int>(teams - larger) * pairs(each);
  }
  return fewest;
}

// People who want to be together follow each other; departments take turns, the largest first.
Order dealing_order(const TeamProblem& problem, int beginning) {
  const std::size_t count = problem.departments.size();
  std::map<std::size_t, std::size_t> size;
  for (const std::size_t department : problem.departments) ++size[department];
  Order order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const std::size_t x = problem.departments[a];
    const std::size_t y = problem.departments[b];
    return std::pair(size[y], x) < std::pair(size[x], y);
  });
  if (count > 0) {
    const std::size_t turn = static_cast<std::size_t>(beginning) * 7 % count;
    std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(turn), order.end());
  }
  for (const auto& [a, b] : problem.together) {
    std::erase(order, b);
    order.insert(std::find(order.begin(), order.end(), a) + 1, b);
  }
  return order;
}

// Puts each person, in that order, in the team where it does the least harm; of equal ones, in the emptiest.
class Dealer {
 public:
  explicit Dealer(const TeamProblem& problem)
      : problem_(problem), teams_(problem.departments.size(), none), room_(problem.sizes) {
    for (std::size_t person = 0; person < teams_.size(); ++person) {
      if (problem.standing[person]) put(person, *problem.standing[person]);
    }
  }

  Teams deal(const Order& order) {
    for (const std::size_t person : order) {
      if (teams_[person] == none) put(person, best_team(person));
    }
    return std::move(teams_);
  }

 private:
  static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

  void put(std::size_t person, std::size_t team) {
    teams_[person] = team;
    --room_[team];
  }

  [[nodiscard]] std::size_t best_team(std::size_t person) const {
    std::size_t best = none;
    for (std::size_t team = 0; team < room_.size(); ++team) {
      if (room_[team] == 0) continue;
      const bool better =
          best == none ||
          std::pair(harm(person, team), room_[best]) < std::pair(harm(person, best), room_[team]);
      if (better) best = team;
    }
    return best;
  }

  [[nodiscard]] TeamScore harm(std::size_t person, std::size_t team) const {
    TeamScore score;
    for (const auto& [a, b] : problem_.apart) {
      const bool meets = (a == person && teams_[b] == team) || (b == person && teams_[a] == team);
      if (meets) ++score.not_apart;
    }
    for (const auto& [a, b] : problem_.together) {
      if (a != person && b != person) continue;
      const std::size_t other = teams_[a == person ? b : a];
      if (other != none && other != team) ++score.not_together;
    }
    for (std::size_t other = 0; other < teams_.size(); ++other) {
      const bool same = problem_.departments[other] == problem_.departments[person];
      if (teams_[other] == team && same) ++score.same_department;
    }
    return score;
  }

  const TeamProblem& problem_;
  Teams teams_;
  std::vector<std::size_t> room_;
};

// Swaps people as long as a swap improves the teams, each time the best swap.
void change_places(const TeamProblem& problem, Teams& teams) {
  TeamScore now = score_of(problem, teams);
  bool improved = true;
  while (improved) {
    improved = false;
    std::pair<std::size_t, std::size_t> best_pair;
    TeamScore best = now;
    for (std::size_t a = 0; a < teams.size(); ++a) {
      for (std::size_t b = a + 1; b < teams.size(); ++b) {
        if (teams[a] == teams[b] || problem.standing[a] || problem.standing[b]) continue;
        std::swap(teams[a], teams[b]);
        const TeamScore score = score_of(problem, teams);
        std::swap(teams[a], teams[b]);
        if (score >= best) continue;
        best = score;
        best_pair = {a, b};
        improved = true;
      }
    }
    if (!improved) return;
    std::swap(teams[best_pair.first], teams[best_pair.second]);
    now = best;
  }
}

// Tries each person in every team with room; gives up a branch if it is no better than the best so far.
class Exhaustive {
 public:
  Exhaustive(const TeamProblem& problem, Teams known)
      : problem_(problem),
        best_(std::move(known)),
        best_score_(score_of(problem, best_)),
        room_(problem.sizes) {}

  Teams run() {
    from(0, {});
    return std::move(best_);
  }

 private:
  void from(std::size_t person, const TeamScore& so_far) {
    if (so_far >= best_score_ || ++steps_ > steps_at_most) return;
    if (person == problem_.departments.size()) {
      best_ = teams_;
      best_score_ = so_far;
      return;
    }
    for (std::size_t team = 0; team < room_.size(); ++team) {
      const bool possible = room_[team] > 0 && problem_.standing[person].value_or(team) == team;
      if (!possible || is_like_an_earlier_one(team)) continue;
      --room_[team];
      teams_.push_back(team);
      from(person + 1, with_last(so_far));
      teams_.pop_back();
      ++room_[team];
    }
  }

  // An empty team of the same size has been tried already; people who stay tell teams apart.
  [[nodiscard]] bool is_like_an_earlier_one(std::size_t team) const {
    const bool anybody_stays = std::any_of(problem_.standing.begin(), problem_.standing.end(),
                                           [](const auto& team_of) { return team_of.has_value(); });
    if (anybody_stays || room_[team] != problem_.sizes[team]) return false;
    for (std::size_t earlier = 0; earlier < team; ++earlier) {
      if (room_[earlier] == problem_.sizes[earlier] && problem_.sizes[earlier] == problem_.sizes[team])
        return true;
    }
    return false;
  }

  [[nodiscard]] TeamScore with_last(TeamScore score) const {
    const std::size_t person = teams_.size() - 1;
    const std::size_t team = teams_.back();
    for (const auto& [a, b] : problem_.apart) {
      if (std::max(a, b) == person && teams_[std::min(a, b)] == team) ++score.not_apart;
    }
    for (const auto& [a, b] : problem_.together) {
      if (std::max(a, b) == person && teams_[std::min(a, b)] != team) ++score.not_together;
    }
    for (std::size_t other = 0; other < person; ++other) {
      const bool same = problem_.departments[other] == problem_.departments[person];
      if (same && teams_[other] == team) ++score.same_department;
    }
    return score;
  }

  const TeamProblem& problem_;
  Teams best_;
  TeamScore best_score_;
  std::vector<std::size_t> room_;
  Teams teams_;
  int steps_ = 0;
};

}  // namespace

TeamScore score_of(const TeamProblem& problem, const Teams& teams) {
  TeamScore score;
  for (const auto& [a, b] : problem.apart) {
    if (teams[a] == teams[b]) ++score.not_apart;
  }
  for (const auto& [a, b] : problem.together) {
    if (teams[a] != teams[b]) ++score.not_together;
  }
  for (std::size_t a = 0; a < teams.size(); ++a) {
    for (std::size_t b = a + 1; b < teams.size(); ++b) {
      if (teams[a] == teams[b] && problem.departments[a] == problem.departments[b]) ++score.same_department;
    }
  }
  return score;
}

std::vector<std::size_t> team_sizes(std::size_t people, std::size_t at_most) {
  const std::size_t teams = (people + at_most - 1) / at_most;
  std::vector<std::size_t> sizes;
  for (std::size_t team = 0; team < teams; ++team)
    sizes.push_back(people / teams + (team < people % teams ? 1 : 0));
  return sizes;
}

Teams form_teams(const TeamProblem& problem) {
  if (problem.departments.empty()) return {};
  const TeamScore perfect{0, 0, fewest_same_department(problem)};
  Teams best;
  for (int beginning = 0; beginning < beginnings; ++beginning) {
    Teams teams = Dealer(problem).deal(dealing_order(problem, beginning));
    change_places(problem, teams);
    if (best.empty() || score_of(problem, teams) < score_of(problem, best)) best = std::move(teams);
    if (score_of(problem, best) <= perfect) return best;
  }
  return Exhaustive(problem, std::move(best)).run();
}

}  // namespace traject::matching
