// What the cohorts of a programme cost, for the subsidies that they share.
#pragma once

#include <optional>
#include <vector>

#include "budget/subsidies.hpp"
#include "model/records.hpp"

namespace traject::actions {

// All cohorts of the programme that are in the records, except one to ignore.
[[nodiscard]] std::vector<budget::CohortCosts> cohort_costs(
    const model::Records& records, const model::ProgrammeId& programme, base::Date as_of,
    const std::optional<model::CohortId>& without = {});

}  // namespace traject::actions
