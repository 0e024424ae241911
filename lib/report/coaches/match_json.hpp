// match-coaches for scripts, and the counts that people also see.
#pragma once

#include <array>
#include <utility>
#include <vector>

#include "actions/coaches/match_coaches.hpp"
#include "model/records.hpp"
#include "model/registration.hpp"
#include "report/cells.hpp"

namespace traject::report {

[[nodiscard]] Json match_json(const actions::MatchOutcome& outcome, const model::Records& records);

// What a participant wished for; empty if that was never recorded.
[[nodiscard]] model::CoachWishes wishes_of(const actions::MatchOutcome& outcome,
                                           const model::Records& records, const model::PersonId& participant);

// Counts everybody on the cohort's list: with an existing pair, with a new one, without a coach, and people who left.
[[nodiscard]] std::array<std::pair<const char*, int>, 5> balance_of(const actions::MatchOutcome& outcome);
[[nodiscard]] int count_at(const actions::MatchOutcome& outcome, const matching::Level& level);
// Coaches of somebody in this cohort who still need the coach training [Z67], by id.
[[nodiscard]] std::vector<model::CoachId> untrained_of(const actions::MatchOutcome& outcome);

// True if the participant who needs another coach gets none, so that only an external coach is left [H33].
[[nodiscard]] bool needs_external(const actions::MatchOutcome& outcome);
[[nodiscard]] std::vector<base::Message> external_steps(const actions::MatchOutcome& outcome);

}  // namespace traject::report
