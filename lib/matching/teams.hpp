// Teams of participants: departments spread as evenly as possible, and wishes kept.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace traject::matching {

// People and teams are numbers from 0.
struct TeamProblem {
  std::vector<std::size_t> departments;  // of each person, any number that tells departments apart
  std::vector<std::pair<std::size_t, std::size_t>> together;  // two people who want to be in one team
  std::vector<std::pair<std::size_t, std::size_t>> apart;     // two people who do not
  std::vector<std::size_t> sizes;                    // of each team; they add up to the number of people
  std::vector<std::optional<std::size_t>> standing;  // the team in which a person stays
};

using Teams = std::vector<std::size_t>;  // the team of each person

// How good teams are, in this order: the fewest people who are together though they want to be apart, the fewest who are apart
// though they want to be together, the fewest pairs of people of one department in one team.
struct TeamScore {
  int not_apart = 0;
  int not_together = 0;
  int same_department = 0;
  friend auto operator<=>(const TeamScore&, const TeamScore&) = default;
};
[[nodiscard]] TeamScore score_of(const TeamProblem& problem, const Teams& teams);

// As few teams of at most that size as possible, with sizes as equal as possible, larger ones first: 15 by 4 is 4, 4, 4, 3.
[[nodiscard]] std::vector<std::size_t> team_sizes(std::size_t people, std::size_t at_most);

// The best teams that a search finds: departments are dealt out, people change places as long as that helps, from several
// beginnings, and then every other division is tried that could still be better, up to a number of steps. Small problems are
// solved exactly. The same result every time.
[[nodiscard]] Teams form_teams(const TeamProblem& problem);

}  // namespace traject::matching
