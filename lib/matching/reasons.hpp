// What a pair is worth to the participant, and what the alternatives are.
#pragma once

#include <optional>
#include <vector>

#include "matching/hard_rules.hpp"
#include "matching/match.hpp"
#include "matching/request.hpp"
#include "matching/wishes.hpp"

namespace traject::matching {

// A coach whom the participant would have preferred, and why that is not possible.
struct MissedWish {
  model::CoachId coach;
  HardRule rule{};  // full, or whatever else rules out this pair
};

struct PairReason {
  Level level;
  std::vector<MissedWish> missed;  // best first
  // Who it would be if this coach dropped out and all others stayed: of the coaches with a place left, the one with the best
  // level, then trained, then with the fewest coachees, then first by id. nullopt if there is none.
  std::optional<model::CoachId> alternative;
};

class ReasonFinder {
 public:
  // `coaches` must be the result of match() for this request and these terms.
  ReasonFinder(const Request& request, const Terms& terms, const Coaches& coaches);

  // The participant must have a coach.
  [[nodiscard]] PairReason reason(std::size_t participant) const;

 private:
  [[nodiscard]] std::vector<MissedWish> missed(const Participant& participant, const Level& level) const;
  [[nodiscard]] std::optional<model::CoachId> alternative(const Participant& participant,
                                                          std::size_t coach) const;
  [[nodiscard]] std::optional<HardRule> broken_rule(const Participant& participant, const Coach& coach) const;

  const Request& request_;
  const Terms& terms_;
  const Coaches& coaches_;
  std::vector<int> loads_;
  std::vector<std::size_t> free_;  // coaches with a place left
};

}  // namespace traject::matching
