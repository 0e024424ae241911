#pragma once

#include "actions/privacy/forget_due.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document forget_due(const actions::DueList& list, const model::Records& records);
// shown: what would be removed; tried: the same for a confirmed list with --dry-run, with the data of the real run.
enum class Destroys { shown, tried, done };
[[nodiscard]] render::Document destroyed(const actions::DestroyOutcome& outcome,
                                         const model::Records& records, Destroys how);

}  // namespace traject::report
