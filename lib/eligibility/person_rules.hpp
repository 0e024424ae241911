// The rules about facts on file on a day. Each reads its own parameters.
#pragma once

#include "eligibility/situation.hpp"
#include "eligibility/verdict.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {

// From the first to the last day of employment, both included [Z22].
[[nodiscard]] RuleVerdict employed(const model::Rule& rule, const Situation& situation);
// Fewer completed years than `years`; on that birthday the answer becomes no [Z22, X14].
[[nodiscard]] RuleVerdict younger_than(const model::Rule& rule, const Situation& situation);
// Employed, and for at least `years` completed years.
[[nodiscard]] RuleVerdict employed_for(const model::Rule& rule, const Situation& situation);
// Both ends included.
[[nodiscard]] RuleVerdict scale_between(const model::Rule& rule, const Situation& situation);
[[nodiscard]] RuleVerdict department_in(const model::Rule& rule, const Situation& situation);
[[nodiscard]] RuleVerdict role_is(const model::Rule& rule, const Situation& situation);
[[nodiscard]] RuleVerdict work_is(const model::Rule& rule, const Situation& situation);
[[nodiscard]] RuleVerdict contract_in(const model::Rule& rule, const Situation& situation);
// If conditions are on file without this one, the answer is no, not unknown.
[[nodiscard]] RuleVerdict has_condition(const model::Rule& rule, const Situation& situation);
// Completed on or before the rule's date and the as-of day [Z44, Z45, X7]. An empty list means that nothing was completed.
[[nodiscard]] RuleVerdict completed(const model::Rule& rule, const Situation& situation);
// The opposite.
[[nodiscard]] RuleVerdict not_completed(const model::Rule& rule, const Situation& situation);

}  // namespace traject::eligibility
