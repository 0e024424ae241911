// Judging a person by the rules of a programme.
#pragma once

#include <span>

#include "eligibility/situation.hpp"
#include "eligibility/verdict.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {

// The rules for a registration; guests have their own.
[[nodiscard]] std::span<const model::Rule> rules_for(const model::Programme& programme, bool as_guest);

// All yes, or no rules: yes; any no: no; otherwise unknown. `changes` moves the as-of day forward and keeps a given start.
[[nodiscard]] Verdict judge(std::span<const model::Rule> rules, const Subject& subject,
                            const Circumstances& circumstances);

// True if one rule says yes; used for the priority classes of a queue [X45].
[[nodiscard]] bool passes(const model::Rule& rule, const Subject& subject,
                          const Circumstances& circumstances);

}  // namespace traject::eligibility
