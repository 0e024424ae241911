// The rules about what is on file on a day. Each reads its own parameters of the rule.
#pragma once

#include "eligibility/situation.hpp"
#include "eligibility/verdict.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {

// From the first day of employment up to and including the last [Z22].
[[nodiscard]] RuleVerdict employed(const model::Rule& rule, const Situation& situation);
// Fewer completed years than `years`: on that birthday the answer is no [Z22, X14].
[[nodiscard]] RuleVerdict younger_than(const model::Rule& rule, const Situation& situation);
// Employed, and for `years` completed years.
[[nodiscard]] RuleVerdict employed_for(const model::Rule& rule, const Situation& situation);
// Both ends included.
[[nodiscard]] RuleVerdict scale_between(const model::Rule& rule, const Situation& situation);
[[nodiscard]] RuleVerdict department_in(const model::Rule& rule, const Situation& situation);
[[nodiscard]] RuleVerdict role_is(const model::Rule& rule, const Situation& situation);
[[nodiscard]] RuleVerdict work_is(const model::Rule& rule, const Situation& situation);
[[nodiscard]] RuleVerdict contract_in(const model::Rule& rule, const Situation& situation);
// A list of conditions without this one is a known no.
[[nodiscard]] RuleVerdict has_condition(const model::Rule& rule, const Situation& situation);
// Completed on or before the rule's date and the as-of day [Z44, Z45, X7]. An empty list is a known none.
[[nodiscard]] RuleVerdict completed(const model::Rule& rule, const Situation& situation);
// The mirror image.
[[nodiscard]] RuleVerdict not_completed(const model::Rule& rule, const Situation& situation);

}  // namespace traject::eligibility
