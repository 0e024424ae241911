// match-coaches for scripts, and the counts that people see as well.
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

// What a participant wished; nothing where that was never said.
[[nodiscard]] model::CoachWishes wishes_of(const actions::MatchOutcome& outcome,
                                           const model::Records& records, const model::PersonId& participant);

// Everybody on the cohort's list: with an existing pair, with a new one, without, and who left.
[[nodiscard]] std::array<std::pair<const char*, int>, 5> balance_of(const actions::MatchOutcome& outcome);
[[nodiscard]] int count_at(const actions::MatchOutcome& outcome, const matching::Level& level);
// Who coaches somebody of this cohort and still needs the coach training [Z67], by id.
[[nodiscard]] std::vector<model::CoachId> untrained_of(const actions::MatchOutcome& outcome);

// True if the person who needs another coach gets none, and only a coach from outside is left [H33].
[[nodiscard]] bool needs_external(const actions::MatchOutcome& outcome);
[[nodiscard]] std::vector<base::Message> external_steps(const actions::MatchOutcome& outcome);

}  // namespace traject::report
