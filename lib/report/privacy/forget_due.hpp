#pragma once

#include "actions/privacy/forget_due.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document forget_due(const actions::DueList& list, const model::Records& records);
// `confirmed`: it has been done, or is about to be done.
[[nodiscard]] render::Document destroyed(const actions::DestroyOutcome& outcome,
                                         const model::Records& records, bool confirmed);

}  // namespace traject::report
