#include "calendar/talk_search.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "calendar/talk_exhaustive.hpp"
#include "calendar/talk_table.hpp"

namespace traject::calendar {
namespace {

// How many orders to try; each lets those go first who were left with too little.
constexpr int attempts = 40;
// How many others may move to make room for one talk.
constexpr int moves_for_one = 2;

bool is_perfect(const TalkProblem& problem, const TalkScore& score) {
  const auto wanted =
      std::accumulate(problem.needs.begin(), problem.needs.end(), 0,
                      [](int sum, const TalkNeed& need) { return sum + static_cast<int>(need.count); });
  return score.placed == wanted && score.in_school_holidays == 0 &&
         score.with_one_adviser == static_cast<int>(problem.needs.size());
}

void give_standing(TalkTable& table) {
  for (std::size_t person = 0; person < table.problem().needs.size(); ++person) {
    for (const std::size_t place : table.problem().needs[person].standing) table.give(person, place);
  }
}

TalkTable in_turn(const TalkProblem& problem, const std::vector<std::size_t>& order, Holidays holidays) {
  TalkTable table(problem, holidays);
  give_standing(table);
  for (const std::size_t person : order) table.fill(person);
  return table;
}

// One talk for everybody before anybody gets the next, so that with too few places nobody goes without.
TalkTable in_rounds(const TalkProblem& problem, Holidays holidays) {
  TalkTable table(problem, holidays);
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

// The best of several orders; people who come off badly in one move forward in the next.
TalkTable best_order(const TalkProblem& problem, Holidays holidays) {
  std::vector<std::size_t> order(problem.needs.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::vector<std::size_t> blame(problem.needs.size(), 0);
  TalkTable best = in_turn(problem, order, holidays);
  TalkTable last = best;
  for (int attempt = 0; attempt < attempts; ++attempt) {
    if (is_perfect(problem, score_of(problem, best.assignment()))) return best;
    for (const std::size_t person : order)
      blame[person] += 4 * last.missing(person) + (last.advisers_of(person).size() > 1 ? 1 : 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return blame[a] > blame[b]; });
    last = in_turn(problem, order, holidays);
    if (is_better(score_of(problem, last.assignment()), score_of(problem, best.assignment()))) best = last;
  }
  return best;
}

bool stood(const TalkProblem& problem, std::size_t person, std::size_t place) {
  const auto& standing = problem.needs[person].standing;
  return std::find(standing.begin(), standing.end(), place) != standing.end();
}

// The first free place that the person could also have; in a school holiday only if there is no other.
std::optional<std::size_t> free_place(const TalkTable& table, std::size_t person) {
  std::optional<std::size_t> in_holiday;
  for (const std::size_t place : table.problem().needs[person].possible) {
    if (table.owner(place) || !table.is_open(place) || !table.keeps_distance(person, place)) continue;
    if (!table.problem().places[place].in_school_holiday) return place;
    if (!in_holiday) in_holiday = place;
  }
  return in_holiday;
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

// Places one more talk of a person, moving as few talks of others as possible, at most `moves`; existing talks move last.
bool insert(TalkTable& table, std::size_t person, int moves) {
  if (const auto free = free_place(table, person)) {
    table.give(person, *free);
    return true;
  }
  if (moves == 0) return false;
  const TalkProblem& problem = table.problem();
  for (const bool may_have_stood : {false, true}) {
    for (const std::size_t place : problem.needs[person].possible) {
      const auto other = table.owner(place);
      if (!other || *other == person || !table.is_open(place)) continue;
      if (stood(problem, *other, place) != may_have_stood) continue;
      if (table.keeps_distance(person, place) && displace(table, person, place, moves)) return true;
    }
  }
  return false;
}

// Places all talks of a person anew, if that places more of them.
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

// Moves a new talk out of a school holiday to a free place, with the same adviser if possible.
bool leave_holiday(TalkTable& table, std::size_t person, std::size_t place) {
  const TalkProblem& problem = table.problem();
  table.take(person, place);
  for (const bool same_adviser : {true, false}) {
    for (const std::size_t other : problem.needs[person].possible) {
      const TalkPlace& free = problem.places[other];
      if (free.in_school_holiday || (free.adviser == problem.places[place].adviser) != same_adviser) continue;
      if (table.owner(other) || !table.keeps_distance(person, other)) continue;
      table.give(person, other);
      return true;
    }
  }
  table.give(person, place);
  return false;
}

// Moves a new talk to an earlier free place of the same adviser, but never into a school holiday.
bool move_forward(TalkTable& table, std::size_t person, std::size_t place) {
  table.take(person, place);
  const TalkProblem& problem = table.problem();
  for (const std::size_t earlier : problem.needs[person].possible) {
    if (earlier >= place) break;
    const bool same_adviser = problem.places[earlier].adviser == problem.places[place].adviser;
    const bool worse = problem.places[earlier].in_school_holiday && !problem.places[place].in_school_holiday;
    if (!same_adviser || worse || table.owner(earlier) || !table.keeps_distance(person, earlier)) continue;
    table.give(person, earlier);
    return true;
  }
  table.give(person, place);
  return false;
}

// Tries every new talk in turn until none moves any more.
void move_all(TalkTable& table) {
  bool moved = true;
  while (moved) {
    moved = false;
    for (std::size_t person = 0; person < table.problem().needs.size(); ++person) {
      const std::vector<std::size_t> own = table.assignment()[person];
      for (const std::size_t place : own) {
        if (stood(table.problem(), person, place)) continue;
        const bool in_holiday = table.problem().places[place].in_school_holiday;
        moved = (in_holiday && leave_holiday(table, person, place)) || move_forward(table, person, place) ||
                moved;
      }
    }
  }
}

// Starting points for the search: first without school holidays, which open only for what is left.
std::vector<TalkTable> beginnings(const TalkProblem& problem) {
  std::vector<TalkTable> tables;
  for (const Holidays holidays : {Holidays::closed, Holidays::open}) {
    tables.push_back(best_order(problem, holidays));
    for (TalkTable table : {in_rounds(problem, holidays), tables.back()}) {
      mend(table);
      table.open_holidays();
      if (holidays == Holidays::closed) mend(table);
      tables.push_back(std::move(table));
    }
    const bool any = std::any_of(problem.places.begin(), problem.places.end(), [](const TalkPlace& place) {
      return place.in_school_holiday;
    });
    if (!any) break;
  }
  return tables;
}

auto rank(const TalkScore& score) {
  return std::tuple(
      -score.placed, score.unfairness, -score.kept, score.in_school_holidays, -score.with_one_adviser);
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
      if (problem.places[place].in_school_holiday) ++score.in_school_holidays;
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
  std::vector<TalkTable> tables = beginnings(problem);
  TalkTable best = *std::min_element(tables.begin(), tables.end(), [&](const auto& a, const auto& b) {
    return is_better(score_of(problem, a.assignment()), score_of(problem, b.assignment()));
  });
  best.open_holidays();
  if (auto better = exhaustive(problem, best.assignment())) {
    best = TalkTable(problem);
    for (std::size_t person = 0; person < better->size(); ++person) {
      for (const std::size_t place : (*better)[person]) best.give(person, place);
    }
  }
  move_all(best);
  return best.assignment();
}

}  // namespace traject::calendar
