// match-coaches as a document.
#pragma once

#include "actions/coaches/match_coaches.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document match_coaches(const actions::MatchOutcome& outcome,
                                             const model::Records& records);

// With --needed: how many coaches to recruit, and where.
[[nodiscard]] render::Document needed_coaches(const actions::NeededOutcome& outcome,
                                              const model::Records& records);

}  // namespace traject::report
