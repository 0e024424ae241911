// Teams of participants: spreads departments as evenly as possible and meets wishes.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace traject::matching {

// People and teams are numbers from 0.
struct TeamProblem {
  std::vector<std::size_t> departments;  // of each person; equal for people of the same department
  std::vector<std::pair<std::size_t, std::size_t>> together;  // pairs who want to be in the same team
  std::vector<std::pair<std::size_t, std::size_t>> apart;     // pairs who do not
  std::vector<std::size_t> sizes;                             // of each team; the sum is the number of people
  std::vector<std::optional<std::size_t>> standing;           // the team in which a person stays
};

using Teams = std::vector<std::size_t>;  // the team of each person

// How good the teams are, in this order: the fewest people together who want to be apart, the fewest apart who want to be
// together, the fewest pairs of people from one department in one team.
struct TeamScore {
  int not_apart = 0;
  int not_together = 0;
  int same_department = 0;
  friend auto operator<=>(const TeamScore&, const TeamScore&) = default;
};
[[nodiscard]] TeamScore score_of(const TeamProblem& problem, const Teams& teams);

// As few teams as possible of at most that size, as equal as possible, larger ones first: 15 by 4 is 4, 4, 4, 3.
[[nodiscard]] std::vector<std::size_t> team_sizes(std::size_t people, std::size_t at_most);

// The best teams that a search finds: from several beginnings it deals out departments and lets people swap as long as that
// helps; then it tries every other division that could still be better, up to a number of steps. Exact for small problems.
// The same input gives the same result.
[[nodiscard]] Teams form_teams(const TeamProblem& problem);

}  // namespace traject::matching
