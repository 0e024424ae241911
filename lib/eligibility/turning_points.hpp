// The days on which an answer can change by itself.
#pragma once

#include <span>
#include <vector>

#include "base/date.hpp"
#include "eligibility/situation.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {

// All days after the as-of day on which one of the rules may give a different answer than the day before; sorted, each once.
// On some of them nothing changes.
[[nodiscard]] std::vector<base::Date> turning_points(
    std::span<const model::Rule> rules, const Subject& subject, const Circumstances& circumstances);

// All days on which the answer about somebody who has not registered may differ from the day before, whether the as-of day
// or a start reaches that day; sorted, each once.
[[nodiscard]] std::vector<base::Date> days_of_change(std::span<const model::Rule> rules,
                                                     const model::Person& person);

}  // namespace traject::eligibility
