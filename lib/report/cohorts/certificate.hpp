// certificate: a proof of participation for each, on a sheet of its own.
#pragma once

#include "actions/cohorts/letters.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document certificate(const actions::CohortPage& cohort,
                                           const actions::Certificates& certificates,
                                           const model::Records& records);

// A list to sign for each of these sessions, on a sheet of its own; `import attendance` takes the table back, filled in.
[[nodiscard]] render::Document attendance_sheet(const actions::CohortPage& cohort,
                                                const std::vector<calendar::DatedSession>& sessions,
                                                const model::Records& records);

}  // namespace traject::report
