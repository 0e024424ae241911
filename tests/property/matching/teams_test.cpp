// Random teams against a slow search that tries every division there is.
#include "matching/teams.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <numeric>

#include "support/random.hpp"

using namespace traject;
using matching::TeamProblem;
using matching::Teams;
using matching::TeamScore;
using test::Random;

namespace teams_test {

TeamProblem random_problem(Random& random, std::size_t people, std::size_t size, int wishes) {
  TeamProblem problem;
  problem.sizes = matching::team_sizes(people, size);
  for (std::size_t i = 0; i < people; ++i)
    problem.departments.push_back(static_cast<std::size_t>(random.between(0, 3)));
  problem.standing.resize(people);
  const int last = static_cast<int>(people) - 1;
  for (int i = 0; i < wishes && people > 1; ++i) {
    const auto a = static_cast<std::size_t>(random.between(0, last));
    const auto b = static_cast<std::size_t>(random.between(0, last));
    if (a == b) continue;
    (random.chance(50) ? problem.together : problem.apart).emplace_back(std::min(a, b), std::max(a, b));
  }
  return problem;
}

bool sizes_are_right(const TeamProblem& problem, const Teams& teams) {
  std::vector<std::size_t> sizes(problem.sizes.size(), 0);
  for (const std::size_t team : teams) ++sizes.at(team);
  return sizes == problem.sizes;
}

bool everybody_stays(const TeamProblem& problem, const Teams& teams) {
  for (std::size_t i = 0; i < teams.size(); ++i) {
    if (problem.standing[i] && *problem.standing[i] != teams[i]) return false;
  }
  return true;
}

TeamScore slow_score(const TeamProblem& problem, const Teams& teams) {
  TeamScore score;
  for (const auto& [a, b] : problem.apart) score.not_apart += teams[a] == teams[b] ? 1 : 0;
  for (const auto& [a, b] : problem.together) score.not_together += teams[a] == teams[b] ? 0 : 1;
  std::map<std::pair<std::size_t, std::size_t>, int> heads;
  for (std::size_t i = 0; i < teams.size(); ++i) ++heads[{teams[i], problem.departments[i]}];
  for (const auto& [where, count] : heads) score.same_department += count * (count - 1) / 2;
  return score;
}

TeamScore best_of_all(const TeamProblem& problem) {
  Teams teams(problem.departments.size(), 0);
  std::optional<TeamScore> best;
  while (true) {
    if (sizes_are_right(problem, teams) && everybody_stays(problem, teams)) {
      const TeamScore score = slow_score(problem, teams);
      if (!best || score < *best) best = score;
    }
    std::size_t digit = 0;
    while (digit < teams.size() && ++teams[digit] == problem.sizes.size()) teams[digit++] = 0;
    if (digit == teams.size()) return *best;
  }
}

TEST_CASE("no division into teams is better than the one found, where all can be tried") {
  for (int number = 0; number < 2000; ++number) {
    Random random(number);
    const auto people = static_cast<std::size_t>(random.between(1, 8));
    TeamProblem problem =
        random_problem(random, people, static_cast<std::size_t>(random.between(2, 4)), random.between(0, 6));
    CAPTURE(test::seed());
    CAPTURE(number);
    if (random.chance(30)) {  // some stand already, as in a division that was made before
      const Teams before = matching::form_teams(problem);
      for (std::size_t i = 0; i < people; ++i) {
        if (random.chance(50)) problem.standing[i] = before[i];
      }
    }
    const Teams found = matching::form_teams(problem);
    REQUIRE(sizes_are_right(problem, found));
    REQUIRE(everybody_stays(problem, found));
    CHECK(slow_score(problem, found) == matching::score_of(problem, found));
    CHECK(slow_score(problem, found) == best_of_all(problem));
  }
}

TEST_CASE("without wishes every department is spread as evenly as can be") {
  for (int number = 0; number < 300; ++number) {
    Random random(number);
    const auto people = static_cast<std::size_t>(random.between(1, 40));
    const TeamProblem problem =
        random_problem(random, people, static_cast<std::size_t>(random.between(2, 6)), 0);
    CAPTURE(test::seed());
    CAPTURE(number);
    const Teams found = matching::form_teams(problem);
    REQUIRE(sizes_are_right(problem, found));
    std::map<std::size_t, std::vector<int>> heads;  // of each department in each team
    for (const std::size_t department : problem.departments) heads[department].resize(problem.sizes.size());
    for (std::size_t i = 0; i < people; ++i) ++heads[problem.departments[i]][found[i]];
    for (const auto& [department, counts] : heads) {
      const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
      CHECK(*most - *least <= 1);
    }
  }
}

TEST_CASE("teams are as few and as equal as their size allows") {
  for (std::size_t people = 0; people <= 60; ++people) {
    for (std::size_t size = 2; size <= 9; ++size) {
      const auto sizes = matching::team_sizes(people, size);
      CHECK(std::accumulate(sizes.begin(), sizes.end(), std::size_t{0}) == people);
      CHECK(sizes.size() * size >= people);
      CHECK((sizes.empty() || (sizes.size() - 1) * size < people));
      CHECK((sizes.empty() || (sizes.front() <= size && sizes.front() - sizes.back() <= 1)));
      CHECK(std::is_sorted(sizes.rbegin(), sizes.rend()));
    }
  }
}

}  // namespace teams_test
