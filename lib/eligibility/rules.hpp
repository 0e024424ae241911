// Judging a person by the rules of a programme.
#pragma once

#include <span>

#include "eligibility/situation.hpp"
#include "eligibility/verdict.hpp"

namespace traject::eligibility {

// All yes, or no rules: yes; any no: no; otherwise unknown. For `changes` the as-of day moves on, a given start stays.
[[nodiscard]] Verdict judge(std::span<const model::Rule> rules, const Subject& subject,
                            const Circumstances& circumstances);

// Whether one rule says yes: for the priority classes of a queue [X45].
[[nodiscard]] bool passes(const model::Rule& rule, const Subject& subject,
                          const Circumstances& circumstances);

}  // namespace traject::eligibility
