// Tries every assignment of talks that could be better than a given one.
#pragma once

#include <optional>

#include "calendar/talk_search.hpp"

namespace traject::calendar {

// The best there is, where it is better than `known`; nothing where none is, or where none was found within the steps that one
// run may take.
[[nodiscard]] std::optional<TalkAssignment> exhaustive(const TalkProblem& problem,
                                                       const TalkAssignment& known);

}  // namespace traject::calendar
