// Random talks against a slow search that tries every assignment there is.
#include "calendar/talk_search.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <string>
#include <tuple>

#include "support/dates.hpp"
#include "support/random.hpp"

using namespace traject;
using calendar::TalkAssignment;
using calendar::TalkProblem;
using calendar::TalkScore;
using test::Random;

namespace talk_search_test {

const base::Date first_day = test::day("2021-09-01");

// Places of several advisers on few days, so that people are in each other's way.
TalkProblem random_problem(Random& random, int people, int places, int days) {
  TalkProblem problem;
  problem.between = base::Days{random.between(0, 8)};
  const int advisers = random.between(1, 3);
  std::set<std::tuple<int, int, int>> taken;
  std::set<int> holiday;
  if (random.chance(60)) {
    const int first = random.between(0, days);
    for (int day = first; day < first + 9; ++day) holiday.insert(day);
  }
  for (int i = 0; i < places; ++i)
    taken.insert({random.between(0, days), random.between(9, 11), random.between(0, advisers - 1)});
  for (const auto& [day, hour, adviser] : taken) {
    const bool in_holiday = holiday.contains(day);
    problem.places.push_back(
        {first_day + base::Days{day},
         {hour * 60},
         {hour * 60 + 60},
         static_cast<std::size_t>(adviser),
         in_holiday});
  }
  std::vector<bool> stands(problem.places.size(), false);
  for (int person = 0; person < people; ++person) {
    auto& need = problem.needs.emplace_back();
    need.count = static_cast<std::size_t>(random.between(0, 3));
    if (random.chance(20)) {
      const int hour = random.between(9, 11);
      need.fixed.push_back({first_day + base::Days{random.between(-3, days)},
                            {hour * 60},
                            {hour * 60 + 60},
                            static_cast<std::size_t>(random.between(0, advisers - 1))});
    }
    for (std::size_t place = 0; place < problem.places.size(); ++place) {
      if (random.chance(75)) need.possible.push_back(place);
    }
    // Some of them stand, as far as they go together.
    TalkAssignment alone(static_cast<std::size_t>(person) + 1);
    for (const std::size_t place : need.possible) {
      if (stands[place] || !random.chance(25) || alone.back().size() == need.count) continue;
      alone.back().push_back(place);
      TalkProblem one = problem;
      if (calendar::is_valid(one, alone)) {
        need.standing.push_back(place);
        stands[place] = true;
      } else {
        alone.back().pop_back();
      }
    }
  }
  return problem;
}

// The score, counted apart from the code under test.
TalkScore slow_score(const TalkProblem& problem, const TalkAssignment& assignment) {
  TalkScore score;
  for (std::size_t person = 0; person < problem.needs.size(); ++person) {
    const auto& need = problem.needs[person];
    std::set<std::size_t> advisers;
    for (const auto& talk : need.fixed) advisers.insert(talk.adviser);
    for (const std::size_t place : assignment[person]) {
      advisers.insert(problem.places[place].adviser);
      score.in_school_holidays += problem.places[place].in_school_holiday ? 1 : 0;
      score.kept += static_cast<int>(std::count(need.standing.begin(), need.standing.end(), place));
    }
    const int missing = static_cast<int>(need.count) - static_cast<int>(assignment[person].size());
    score.placed += static_cast<int>(assignment[person].size());
    score.unfairness += missing * missing;
    score.with_one_adviser += advisers.size() <= 1 ? 1 : 0;
  }
  return score;
}

bool slow_is_better(const TalkScore& a, const TalkScore& b) {
  if (a.placed != b.placed) return a.placed > b.placed;
  if (a.unfairness != b.unfairness) return a.unfairness < b.unfairness;
  if (a.kept != b.kept) return a.kept > b.kept;
  if (a.in_school_holidays != b.in_school_holidays) return a.in_school_holidays < b.in_school_holidays;
  return a.with_one_adviser > b.with_one_adviser;
}

// Every talk suits its person, no place is given twice, and no two talks of a person are too near.
bool slow_is_valid(const TalkProblem& problem, const TalkAssignment& assignment) {
  std::set<std::size_t> given;
  for (std::size_t person = 0; person < problem.needs.size(); ++person) {
    const auto& need = problem.needs[person];
    if (assignment[person].size() > need.count) return false;
    std::vector<base::Date> days;
    std::set<std::pair<base::Date, int>> hours;
    for (const auto& talk : need.fixed) {
      days.push_back(talk.date);
      hours.insert({talk.date, talk.from.minutes});
    }
    for (const std::size_t place : assignment[person]) {
      if (!given.insert(place).second) return false;
      if (std::count(need.possible.begin(), need.possible.end(), place) != 1) return false;
      const auto& talk = problem.places[place];
      if (!hours.insert({talk.date, talk.from.minutes}).second) return false;
      for (const base::Date other : days) {
        if (std::abs((talk.date - other).count()) < problem.between.count()) return false;
      }
      days.push_back(talk.date);
    }
  }
  return true;
}

// Gives each place to everybody in turn, and to nobody.
class SlowSearch {
 public:
  explicit SlowSearch(const TalkProblem& problem) : problem_(problem), now_(problem.needs.size()) {}

  TalkScore best() {
    from(0);
    return best_;
  }

 private:
  void from(std::size_t place) {
    if (place == problem_.places.size()) {
      const TalkScore score = slow_score(problem_, now_);
      if (!found_ || slow_is_better(score, best_)) best_ = score;
      found_ = true;
      return;
    }
    from(place + 1);
    for (auto& own : now_) {
      own.push_back(place);
      if (slow_is_valid(problem_, now_)) from(place + 1);
      own.pop_back();
    }
  }

  const TalkProblem& problem_;
  TalkAssignment now_;
  TalkScore best_;
  bool found_ = false;
};

// A new talk in a school holiday for which a place outside it is free.
bool any_could_leave_the_holiday(const TalkProblem& problem, const TalkAssignment& assignment) {
  std::set<std::size_t> given;
  for (const auto& own : assignment) given.insert(own.begin(), own.end());
  for (std::size_t person = 0; person < assignment.size(); ++person) {
    const auto& standing = problem.needs[person].standing;
    for (std::size_t i = 0; i < assignment[person].size(); ++i) {
      const std::size_t place = assignment[person][i];
      if (!problem.places[place].in_school_holiday) continue;
      if (std::count(standing.begin(), standing.end(), place) > 0) continue;
      for (std::size_t other = 0; other < problem.places.size(); ++other) {
        if (given.contains(other) || problem.places[other].in_school_holiday) continue;
        TalkAssignment changed = assignment;
        changed[person][i] = other;
        if (slow_is_valid(problem, changed)) return true;
      }
    }
  }
  return false;
}

// A new talk that could be earlier with the same adviser.
bool any_could_be_earlier(const TalkProblem& problem, const TalkAssignment& assignment) {
  std::set<std::size_t> given;
  for (const auto& own : assignment) given.insert(own.begin(), own.end());
  for (std::size_t person = 0; person < assignment.size(); ++person) {
    const auto& standing = problem.needs[person].standing;
    for (std::size_t i = 0; i < assignment[person].size(); ++i) {
      const std::size_t place = assignment[person][i];
      if (std::count(standing.begin(), standing.end(), place) > 0) continue;
      for (std::size_t earlier = 0; earlier < place; ++earlier) {
        if (problem.places[earlier].in_school_holiday && !problem.places[place].in_school_holiday) continue;
        if (given.contains(earlier) || problem.places[earlier].adviser != problem.places[place].adviser)
          continue;
        TalkAssignment other = assignment;
        other[person][i] = earlier;
        if (slow_is_valid(problem, other)) return true;
      }
    }
  }
  return false;
}

TEST_CASE("no assignment of talks is better than the one found, where all can be tried") {
  for (int number = 0; number < 4000; ++number) {
    Random random(number);
    const TalkProblem problem = random_problem(random, random.between(1, 3), random.between(0, 7), 20);
    CAPTURE(test::seed());
    CAPTURE(number);
    const TalkAssignment found = calendar::assign_talks(problem);
    REQUIRE(slow_is_valid(problem, found));
    REQUIRE(calendar::is_valid(problem, found));
    const TalkScore score = slow_score(problem, found);
    REQUIRE(score == calendar::score_of(problem, found));
    const TalkScore best = SlowSearch(problem).best();
    CHECK_FALSE(slow_is_better(best, score));
    CHECK_FALSE(any_could_be_earlier(problem, found));
    CHECK_FALSE(any_could_leave_the_holiday(problem, found));
  }
}

TEST_CASE("many talks are assigned without a clash, none later than need be, and the same every time") {
  for (int number = 0; number < 80; ++number) {
    Random random(number);
    const TalkProblem problem =
        random_problem(random, random.between(4, 20), random.between(20, 200), random.between(20, 90));
    CAPTURE(test::seed());
    CAPTURE(number);
    const TalkAssignment found = calendar::assign_talks(problem);
    REQUIRE(slow_is_valid(problem, found));
    CHECK_FALSE(any_could_be_earlier(problem, found));
    CHECK_FALSE(any_could_leave_the_holiday(problem, found));
    CHECK(found == calendar::assign_talks(problem));
  }
}

}  // namespace talk_search_test
