// The tables of the budget of a year for people, and one for spreadsheets.
#pragma once

#include "actions/money/budget_of_year.hpp"
#include "render/document.hpp"

namespace traject::report {

struct CohortsColumns {
  bool with_programmes = false;
  bool with_participants = true;
};

// With a total if there are several cohorts.
[[nodiscard]] render::Table cohorts_table(const budget::YearBudget& budget, const CohortsColumns& columns);
[[nodiscard]] render::Table spending_table(const budget::YearBudget& budget);
[[nodiscard]] render::Table departments_table(const budget::YearBudget& budget);
[[nodiscard]] render::Table forecast_table(const actions::YearOutcome& outcome);

// One row for each cohort, without a total, so that columns can be added up.
[[nodiscard]] render::Table cohorts_for_spreadsheets(const budget::YearBudget& budget);

}  // namespace traject::report
