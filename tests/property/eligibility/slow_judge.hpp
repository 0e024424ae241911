// The rules once more, slow and plain: answers only, no reasons, no look ahead.
#pragma once

#include <vector>

#include "eligibility/situation.hpp"
#include "eligibility/verdict.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"

namespace traject::test {

[[nodiscard]] eligibility::Answer slow_answer(const model::Rule& rule, const eligibility::Subject& subject,
                                              const eligibility::Circumstances& circumstances);
[[nodiscard]] eligibility::Answer slow_answer(const std::vector<model::Rule>& rules,
                                              const eligibility::Subject& subject,
                                              const eligibility::Circumstances& circumstances);

// The one of the newest moment among those made by then, or null.
[[nodiscard]] const model::RegistrationFacts* slow_registration(const model::Registration* registration,
                                                                base::Date as_of);

// "2021-07-05", or "none" where no approval counts.
[[nodiscard]] std::string slow_approval_day(const eligibility::Subject& subject, base::Date as_of);

}  // namespace traject::test
