// Why somebody has no coach.
#pragma once

#include <vector>

#include "matching/hard_rules.hpp"
#include "matching/match.hpp"
#include "matching/request.hpp"

namespace traject::matching {

// One rule, and the coaches that it keeps from the participant.
struct Obstacle {
  HardRule rule{};
  std::vector<model::CoachId> coaches;  // by id
};

// For somebody without a coach in a match, finds the smallest set of rules that prevents one: with only these rules the
// participant would still have no coach, and without any one of them there would be one. Each coach is listed with one rule.
// A coach is full if there is no place, and moving others cannot make one without giving up something that counts for more.
class ObstacleFinder {
 public:
  // `coaches` must be the result of match() for this request and these terms.
  ObstacleFinder(const Request& request, const Terms& terms, const Coaches& coaches);

  // By rule. Empty if there are no coaches at all.
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
