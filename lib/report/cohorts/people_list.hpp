// attend --people: who comes, and how to reach them.
#pragma once

#include <optional>

#include "actions/pages/cohort_page.hpp"
#include "render/document.hpp"

namespace traject::report {

// The participants who have a place, then the guests: of one session, or of all of them with the session each is a guest of.
// Not as JSON.
[[nodiscard]] render::Document people_list(const actions::CohortPage& cohort,
                                           const std::optional<calendar::DatedSession>& session,
                                           const model::Records& records);

}  // namespace traject::report
