// What planning a cohort and suggesting a start have in common.
#pragma once

#include <functional>
#include <string>

#include "calendar/session_plan.hpp"
#include "model/records.hpp"

namespace traject::actions {

// Throws base::Failure (wrong_use) for an unknown programme and for one that has no schedule or no sessions.
[[nodiscard]] const model::Programme& programme_with_schedule(const model::Records& records,
                                                              const model::ProgrammeId& id);

// The sessions and skipped days of a plan, as a cohort's file has them. `in_words` writes the reasons.
void take(model::Cohort& cohort, const calendar::SessionPlan& plan,
          const std::function<std::string(const base::Message&)>& in_words);

}  // namespace traject::actions
