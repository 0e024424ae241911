// What a pair is worth to the participant, and what else there would be.
#pragma once

#include <optional>
#include <vector>

#include "matching/hard_rules.hpp"
#include "matching/match.hpp"
#include "matching/request.hpp"
#include "matching/wishes.hpp"

namespace traject::matching {

// A coach whom the participant would rather have had, and why it is another.
struct MissedWish {
  model::CoachId coach;
  HardRule rule{};  // full, or what else makes this pair impossible
};

struct PairReason {
  Level level;
  std::vector<MissedWish> missed;  // the best first
  // Who it would be if this coach dropped out and all others stayed: the coach with a place left who has the best level, is trained
  // if possible, has fewest coachees, and is first by id. Nothing where there is none.
  std::optional<model::CoachId> alternative;
};

class ReasonFinder {
 public:
  // `coaches` is what match() gives for the request on these terms.
  ReasonFinder(const Request& request, const Terms& terms, const Coaches& coaches);

  // For a participant who has a coach.
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
