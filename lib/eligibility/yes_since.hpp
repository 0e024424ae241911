// Since when somebody has met the rules.
#pragma once

#include <optional>
#include <span>

#include "base/date.hpp"
#include "eligibility/situation.hpp"
#include "model/record_names.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {

// The first day of the unbroken period, up to and including the as-of day, on which all rules say yes for somebody who has
// not registered; each day is judged by what was known then. nullopt if they do not say yes on the as-of day, or if no fact
// marks a beginning. With a start, what a rule asks about the first day is judged on that day.
[[nodiscard]] std::optional<base::Date> yes_since(std::span<const model::Rule> rules,
                                                  const model::Person& person, const Circumstances& now);

}  // namespace traject::eligibility
