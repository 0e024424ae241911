// certificate: proof of participation for each person, each on a separate sheet.
#pragma once

#include "actions/cohorts/letters.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document certificate(const actions::CohortPage& cohort,
                                           const actions::Certificates& certificates,
                                           const model::Records& records);

// A list to sign for each of these sessions, each on a separate sheet; once filled in, `import attendance` reads the table
// back. Not available as JSON.
[[nodiscard]] render::Document attendance_sheet(const actions::CohortPage& cohort,
                                                const std::vector<calendar::DatedSession>& sessions,
                                                const model::Records& records);

}  // namespace traject::report
