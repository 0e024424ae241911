// The tables of the budget of a cohort for people, and one for spreadsheets.
#pragma once

#include "budget/cohort_budget.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Table lines_table(const budget::CohortBudget& budget);
[[nodiscard]] render::Table totals_table(const budget::CohortBudget& budget);
// With a bar for each department, relative to the largest share.
[[nodiscard]] render::Table charges_table(const budget::CohortBudget& budget);
[[nodiscard]] render::Table subsidies_table(const budget::CohortBudget& budget);
[[nodiscard]] render::Table readings_table(const budget::CohortBudget& budget);
[[nodiscard]] render::Table sizes_table(const budget::CohortBudget& budget);
[[nodiscard]] render::Table commitments_table(const budget::CohortBudget& budget);

// One row for each line with everything known about it; no total, so that columns can be added up.
[[nodiscard]] render::Table lines_for_spreadsheets(const budget::CohortBudget& budget);

}  // namespace traject::report
