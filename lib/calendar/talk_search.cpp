#include "calendar/talk_search.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "calendar/talk_exhaustive.hpp"
#include "calendar/talk_table.hpp"

namespace traject::calendar {
namespace {

// Orders that are tried to let those go first for whom too little was left.
constexpr int attempts = 40;
// Others that may move to make room for one talk.
constexpr int moves_for_one = 2;

bool is_perfect(const TalkProblem& problem, const TalkScore& score) {
  const auto wanted =
      std::accumulate(problem.needs.begin(), problem.needs.end(), 0,
                      [](int sum, const TalkNeed& need) { return sum + static_cast<int>(need.count); });
  return score.placed == wanted && score.with_one_adviser == static_cast<int>(problem.needs.size());
}

void give_standing(TalkTable& table) {
  for (std::size_t person = 0; person < table.problem().needs.size(); ++person) {
    for (const std::size_t place : table.problem().needs[person].standing) table.give(person, place);
  }
}

TalkTable in_turn(const TalkProblem& problem, const std::vector<std::size_t>& order) {
  TalkTable table(problem);
  give_standing(table);
  for (const std::size_t person : order) table.fill(person);
  return table;
}

// One talk for everybody before anybody gets the next: where there are too few places, nobody goes without.
TalkTable in_rounds(const TalkProblem& problem) {
  TalkTable table(problem);
  give_standing(table);
  bool found = true;
  while (found) {
    found = false;
    for (std::size_t person = 0; person < problem.needs.size(); ++person) {
      const auto chain = table.missing(person) > 0 ? table.best_chain(person) : std::vector<std::size_t>{};
      if (chain.empty()) continue;
      table.give(person, chain.front());
      found = true;
    }
  }
  return table;
}

// The best of several orders; who comes off badly in one goes further to the front in the next.
TalkTable best_order(const TalkProblem& problem) {
  std::vector<std::size_t> order(problem.needs.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::vector<std::size_t> blame(problem.needs.size(), 0);
  TalkTable best = in_turn(problem, order);
  TalkTable last = best;
  for (int attempt = 0; attempt < attempts; ++attempt) {
    if (is_perfect(problem, score_of(problem, best.assignment()))) return best;
    for (const std::size_t person : order)
      blame[person] += 4 * last.missing(person) + (last.advisers_of(person).size() > 1 ? 1 : 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return blame[a] > blame[b]; });
    last = in_turn(problem, order);
    if (is_better(score_of(problem, last.assignment()), score_of(problem, best.assignment()))) best = last;
  }
  return best;
}

bool stood(const TalkProblem& problem, std::size_t person, std::size_t place) {
  const auto& standing = problem.needs[person].standing;
  return std::find(standing.begin(), standing.end(), place) != standing.end();
}

bool insert(TalkTable& table, std::size_t person, int moves);

// The person takes a place from another, who gets one elsewhere.
bool displace(TalkTable& table, std::size_t person, std::size_t place, int moves) {
  const std::size_t other = *table.owner(place);
  table.take(other, place);
  table.give(person, place);
  if (insert(table, other, moves - 1)) return true;
  table.take(person, place);
  table.give(other, place);
  return false;
}

// Places one more talk of a person, moving as few talks of others as that takes, at most `moves`; those that stood last.
bool insert(TalkTable& table, std::size_t person, int moves) {
  const TalkProblem& problem = table.problem();
  for (const std::size_t place : problem.needs[person].possible) {
    if (!table.owner(place) && table.keeps_distance(person, place)) {
      table.give(person, place);
      return true;
    }
  }
  if (moves == 0) return false;
  for (const bool may_have_stood : {false, true}) {
    for (const std::size_t place : problem.needs[person].possible) {
      const auto other = table.owner(place);
      if (!other || *other == person || stood(problem, *other, place) != may_have_stood) continue;
      if (table.keeps_distance(person, place) && displace(table, person, place, moves)) return true;
    }
  }
  return false;
}

// All talks of a person anew, where that leads to more of them.
void rearrange(TalkTable& table, std::size_t person) {
  const std::vector<std::size_t> before = table.assignment()[person];
  for (const std::size_t place : before) table.take(person, place);
  const auto anew = table.best_chain(person);
  for (const std::size_t place : anew.size() > before.size() ? anew : before) table.give(person, place);
}

void mend(TalkTable& table) {
  const std::size_t people = table.problem().needs.size();
  for (int moves = 0; moves <= moves_for_one; ++moves) {
    for (std::size_t person = 0; person < people; ++person) {
      bool found = true;
      while (found && table.missing(person) > 0) found = insert(table, person, moves);
    }
  }
  for (std::size_t person = 0; person < people; ++person) {
    if (table.missing(person) > 0) rearrange(table, person);
  }
}

// An earlier free place of the same adviser for a talk that is new.
bool move_forward(TalkTable& table, std::size_t person, std::size_t place) {
  table.take(person, place);
  const TalkProblem& problem = table.problem();
  for (const std::size_t earlier : problem.needs[person].possible) {
    if (earlier >= place) break;
    const bool same_adviser = problem.places[earlier].adviser == problem.places[place].adviser;
    if (!same_adviser || table.owner(earlier) || !table.keeps_distance(person, earlier)) continue;
    table.give(person, earlier);
    return true;
  }
  table.give(person, place);
  return false;
}

void move_all_forward(TalkTable& table) {
  bool moved = true;
  while (moved) {
    moved = false;
    for (std::size_t person = 0; person < table.problem().needs.size(); ++person) {
      const std::vector<std::size_t> own = table.assignment()[person];
      for (const std::size_t place : own) {
        if (!stood(table.problem(), person, place)) moved = move_forward(table, person, place) || moved;
      }
    }
  }
}

auto rank(const TalkScore& score) {
  return std::tuple(-score.placed, score.unfairness, -score.kept, -score.with_one_adviser);
}

}  // namespace

bool is_better(const TalkScore& a, const TalkScore& b) { return rank(a) < rank(b); }

TalkScore score_of(const TalkProblem& problem, const TalkAssignment& assignment) {
  TalkTable table(problem);
  TalkScore score;
  for (std::size_t person = 0; person < assignment.size(); ++person) {
    for (const std::size_t place : assignment[person]) {
      table.give(person, place);
      if (stood(problem, person, place)) ++score.kept;
    }
    const int missing = static_cast<int>(table.missing(person));
    score.placed += static_cast<int>(assignment[person].size());
    score.unfairness += missing * missing;
    if (table.advisers_of(person).size() <= 1) ++score.with_one_adviser;
  }
  return score;
}

bool is_valid(const TalkProblem& problem, const TalkAssignment& assignment) {
  TalkTable table(problem);
  for (std::size_t person = 0; person < assignment.size(); ++person) {
    if (assignment[person].size() > problem.needs[person].count) return false;
    for (const std::size_t place : assignment[person]) {
      const auto& possible = problem.needs[person].possible;
      const bool suits = std::binary_search(possible.begin(), possible.end(), place);
      if (!suits || table.owner(place) || !table.keeps_distance(person, place)) return false;
      table.give(person, place);
    }
  }
  return true;
}

TalkAssignment assign_talks(const TalkProblem& problem) {
  TalkTable best = best_order(problem);
  for (TalkTable other : {in_rounds(problem), best}) {
    mend(other);
    if (is_better(score_of(problem, other.assignment()), score_of(problem, best.assignment())))
      best = std::move(other);
  }
  if (auto better = exhaustive(problem, best.assignment())) {
    best = TalkTable(problem);
    for (std::size_t person = 0; person < better->size(); ++person) {
      for (const std::size_t place : (*better)[person]) best.give(person, place);
    }
  }
  move_all_forward(best);
  return best.assignment();
}

}  // namespace traject::calendar
