// budget: what a cohort costs.
#pragma once

#include <optional>
#include <string>

#include "budget/cohort_budget.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct BudgetOutcome {
  model::CohortId cohort;
  model::ProgrammeId programme;
  std::string programme_title;
  base::Date as_of;
  budget::CohortBudget budget;
};

// The participants are those of the as-of day: somebody who takes a place later does not count yet, and the one who
// leaves it does still. Each counts with the department of the cohort's start, or of the first day in it. Throws
// base::Failure for an unknown cohort.
[[nodiscard]] BudgetOutcome budget(const model::Records& records, const model::CohortId& cohort,
                                   base::Date as_of);

// What a cohort that is planned or changed will cost, before anything is spent; nothing where its programme costs nothing.
// It replaces a cohort of this id that may be on file.
[[nodiscard]] std::optional<budget::CohortBudget> budget_as_planned(
    const model::Records& records, const model::CohortId& id, const model::Cohort& cohort, base::Date as_of);

}  // namespace traject::actions
