// Tries every assignment of talks that could be better than a given one.
#pragma once

#include <optional>

#include "calendar/talk_search.hpp"

namespace traject::calendar {

// The best assignment, if better than `known`; nullopt if there is none, or if the permitted number of steps was not enough
// to find one.
[[nodiscard]] std::optional<TalkAssignment> exhaustive(const TalkProblem& problem,
                                                       const TalkAssignment& known);

}  // namespace traject::calendar
