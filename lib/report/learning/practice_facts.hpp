// Hours, the external coach and the targets of a practice, as labels and values.
#pragma once

#include "evaluation/practice/practice.hpp"
#include "evaluation/practice/targets.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Facts practice_hours(const evaluation::PracticeHours& hours);
[[nodiscard]] render::Facts external_coaching(const evaluation::ExternalCoaching& external);
[[nodiscard]] render::Facts target_facts(const evaluation::TargetResult& result);

}  // namespace traject::report
