// The facts of a person on a day, for the rules: see model/facts_at.hpp.
#pragma once

#include "model/facts_at.hpp"

namespace traject::eligibility {

using model::employment_at;
using model::fact_at;
using model::facts_at;

}  // namespace traject::eligibility
