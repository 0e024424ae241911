// The rules about what others said about a registration: the manager's answer and the suitability talk.
#pragma once

#include <optional>

#include "eligibility/situation.hpp"
#include "eligibility/verdict.hpp"

namespace traject::eligibility {

// A yes or no counts only from the manager on file on its date. The later of the two wins; on the same day, the no [Z43].
[[nodiscard]] RuleVerdict approved_by_manager(const Situation& situation);

// The day of the approval that counts, if there is one; queues can be ordered by it [X6].
[[nodiscard]] std::optional<base::Date> approved_on(const Situation& situation);

// Held by the as-of day [Z31].
[[nodiscard]] RuleVerdict suitability_talk(const Situation& situation);

}  // namespace traject::eligibility
