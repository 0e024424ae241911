// Since when somebody has passed the rules.
#pragma once

#include <optional>
#include <span>

#include "base/date.hpp"
#include "eligibility/situation.hpp"
#include "model/record_names.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {

// The first of the days up to and including the as-of day on which all rules say yes without a break, for somebody who
// has not registered; each day judged by what was known then. Nothing where they do not say yes on the as-of day, and
// where no fact marks a beginning. With a start, what a rule asks on the first day is asked of that day.
[[nodiscard]] std::optional<base::Date> yes_since(std::span<const model::Rule> rules,
                                                  const model::Person& person, const Circumstances& now);

}  // namespace traject::eligibility
