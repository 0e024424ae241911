// attend --people: who comes, and how to reach them.
#pragma once

#include <optional>

#include "actions/pages/cohort_page.hpp"
#include "render/document.hpp"

namespace traject::report {

// The participants who have a place, then the guests: those of one session, or all guests with their sessions. Not available
// as JSON.
[[nodiscard]] render::Document people_list(const actions::CohortPage& cohort,
                                           const std::optional<calendar::DatedSession>& session,
                                           const model::Records& records);

}  // namespace traject::report
