// Judging a person by the rules of a programme.
#pragma once

#include <span>

#include "eligibility/situation.hpp"
#include "eligibility/verdict.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {

// The rules that hold for a registration: those for guests where it is a guest's.
[[nodiscard]] std::span<const model::Rule> rules_for(const model::Programme& programme, bool as_guest);

// All yes, or no rules: yes; any no: no; otherwise unknown. For `changes` the as-of day moves on, a given start stays.
[[nodiscard]] Verdict judge(std::span<const model::Rule> rules, const Subject& subject,
                            const Circumstances& circumstances);

// Whether one rule says yes: for the priority classes of a queue [X45].
[[nodiscard]] bool passes(const model::Rule& rule, const Subject& subject,
                          const Circumstances& circumstances);

}  // namespace traject::eligibility
