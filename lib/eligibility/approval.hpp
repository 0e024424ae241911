// The rules about what others have said of a registration: the manager's word and the talk about suitability.
#pragma once

#include <optional>

#include "eligibility/situation.hpp"
#include "eligibility/verdict.hpp"

namespace traject::eligibility {

// A yes or a no counts only from the manager on file on its date; the later one of the two wins, on one day the no [Z43].
[[nodiscard]] RuleVerdict approved_by_manager(const Situation& situation);

// The day of the approval that counts, where one does: queues can be ordered by it [X6].
[[nodiscard]] std::optional<base::Date> approved_on(const Situation& situation);

// Held by the as-of day [Z31].
[[nodiscard]] RuleVerdict suitability_talk(const Situation& situation);

}  // namespace traject::eligibility
