// Why somebody has no coach.
#pragma once

#include <vector>

#include "matching/hard_rules.hpp"
#include "matching/match.hpp"
#include "matching/request.hpp"

namespace traject::matching {

// One rule, and the coaches whom the participant cannot have because of it.
struct Obstacle {
  HardRule rule{};
  std::vector<model::CoachId> coaches;  // by id
};

// Finds, for somebody without a coach in a match, the smallest set of rules that prevents a match: with these rules
// alone the participant would have no coach either, and without any one of them there would be one. Each coach is
// listed with one rule. A coach is full when there is no place, and none can be made by moving others without breaking
// up what counts for more.
class ObstacleFinder {
 public:
  // `coaches` is what match() gives for the request on these terms.
  ObstacleFinder(const Request& request, const Terms& terms, const Coaches& coaches);

  // By rule. Nothing where there are no coaches at all.
  [[nodiscard]] std::vector<Obstacle> obstacles(std::size_t participant) const;

 private:
  [[nodiscard]] std::vector<bool> full_for(bool is_replaced) const;
  [[nodiscard]] std::vector<unsigned> rules_in_the_way(std::size_t participant) const;

  const Request& request_;
  const Terms& terms_;
  const Coaches& coaches_;
  Coaches standing_;
  std::vector<bool> full_;               // by coach
  std::vector<bool> full_for_replaced_;  // by coach, for the participant who gets another coach
};

}  // namespace traject::matching
