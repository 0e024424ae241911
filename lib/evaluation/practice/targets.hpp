// Whether the targets of a practice are met, each with its period, base and denominator [X25, X31].
#pragma once

#include <optional>
#include <vector>

#include "evaluation/practice/protection.hpp"
#include "evaluation/practice/target.hpp"
#include "model/practice.hpp"

namespace traject::evaluation {

[[nodiscard]] std::vector<TargetResult> practice_targets(
    const std::vector<TargetCase>& cases, const std::vector<model::Intake>& intakes,
    const PracticeProtection& protection, const TargetTerms& terms);

// Whole calendar months from the first day of a month to the last day of a month; nullopt for other periods.
[[nodiscard]] std::optional<int> whole_months(base::Date from, base::Date until);

}  // namespace traject::evaluation
